package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.casework.CaseId;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;
import se.vagval.profiles.DeviationBounds;
import se.vagval.profiles.Months;
import se.vagval.profiles.ProfileId;

/// A decision on a check as it was made. It is never edited.
///
/// @param number as people quote it, such as `B-2026-17`
/// @param made what was decided
/// @param basis what it rests on
@Term(sv = "beslut")
public record Decision(
    DecisionId id,
    String number,
    CaseId caseId,
    LocalDate decidedOn,
    DecidedBy by,
    Made made,
    Basis basis) {

  /// What it has in common with decisions of other kinds.
  public NumberedDecision numbered() {
    return new NumberedDecision(
        id, number, caseId, NumberedDecision.Kind.CHECK, decidedOn, basis.profile(), null, null);
  }

  /// @param name as the account is named now; empty when it is gone
  public record DecidedBy(AccountId account, String name, String title) {}

  /// @param deviationReason null when the level is the advised one
  /// @param reasons in the caseworker's words, to the person
  public record Made(
      int advisedLevel,
      int level,
      Months months,
      Money amount,
      @Nullable String deviationReason,
      String reasons) {

    public boolean deviates() {
      return level != advisedLevel;
    }
  }

  /// @param facts each named fact of the mapping with the name of its value, as they were
  /// @param points what the facts gave by the rule
  /// @param delegation the point of the board's order by which the official decided; empty where it
  ///   was not noted
  /// @param rule the advice's rule and its version, such as `LEV-01` and 1
  /// @param bounds how far from the advice the rules let it go that day
  public record Basis(
      MappingId mapping,
      Map<String, String> facts,
      int points,
      RuleVersion rule,
      ProfileId profile,
      String legalSource,
      String delegation,
      DeviationBounds bounds) {

    public Basis {
      facts = Map.copyOf(facts);
    }
  }

  public record RuleVersion(String id, int version) {}
}
