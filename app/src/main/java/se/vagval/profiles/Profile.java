package se.vagval.profiles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// The rules, amounts and terms of a way to run customer choice, as dated data.
///
/// @param document the source that it is read from
/// @param measures the kinds of measure that the choice holds, as words such as `practice`
/// @param appeal of a decision on a check
/// @param endAppeal of a decision that a running check ends
/// @param provenance where each value comes from
@Term(sv = "profil")
public record Profile(
    ProfileId id,
    String name,
    String document,
    LocalDate from,
    CheckTerms check,
    SupplementTerms supplement,
    PaymentTerms payment,
    List<ResultClaimTerms> resultClaim,
    FollowUp followUp,
    ChoiceTerms choice,
    GrantTerms grants,
    Set<String> measures,
    DeviationBounds deviation,
    ConsentTerms consent,
    EntranceTerms entrance,
    InquiryTerms inquiry,
    StateFirstTerms stateFirst,
    RightTerms right,
    AssistanceTerms assistance,
    PlanTerms plan,
    DeadlineTerms deadlines,
    List<RetentionTerms> retention,
    AppealTerms appeal,
    AppealTerms endAppeal,
    List<LawText> law,
    List<DelegationOrder> delegation,
    List<LevelCatalogue> levels,
    List<Provenance> provenance) {

  public Profile {
    measures = Set.copyOf(measures);
    resultClaim = List.copyOf(resultClaim);
    retention = List.copyOf(retention);
    law = List.copyOf(law);
    delegation = List.copyOf(delegation);
    levels = List.copyOf(levels);
    provenance = List.copyOf(provenance);
  }

  public LevelCatalogue levelsOn(LocalDate day) {
    return Dated.on(day, levels);
  }

  /// For a check that was decided on that day; one of before the profile by its first terms.
  public ResultClaimTerms resultClaimOn(LocalDate decided) {
    return Dated.on(decided.isBefore(from) ? from : decided, resultClaim);
  }

  /// On a day before the profile by its first terms.
  public RetentionTerms retentionOn(LocalDate day) {
    return Dated.on(day.isBefore(from) ? from : day, retention);
  }

  public LawText lawOn(LocalDate day) {
    return Dated.on(day, law);
  }

  public DelegationOrder delegationOn(LocalDate day) {
    return Dated.on(day, delegation);
  }

  public int plannedDays(Months months) {
    return months.days(check.daysPerMonth());
  }

  /// The terms that a check is paid on: a tree with the members of the statement contract's
  /// `terms`.
  public Map<String, Object> terms(Money amount, int plannedDays) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("model", "check");
    tree.put("checkOre", amount.ore());
    tree.put("plannedDays", plannedDays);
    tree.put("runningShare", payment.runningShare().toString());
    tree.put("qualifyingDays", payment.qualifyingDays());
    tree.put("attendanceRule", payment.attendanceRule().word());
    var payout = payment.payout().stream().map(Profile::part).toList();
    tree.put("result", Map.of("basis", payment.resultBasis().word(), "payout", payout));
    return tree;
  }

  private static Map<String, Object> part(PaymentTerms.Part part) {
    return Map.of("when", part.when().word(), "share", part.share().toString());
  }
}
