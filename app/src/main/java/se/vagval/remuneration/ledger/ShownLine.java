package se.vagval.remuneration.ledger;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonName;

/// A line with everything that explains it to a reader.
///
/// @param person whom it is about
/// @param caseId the case that the check belongs to, for the log
/// @param decision the number of the decision behind the check
/// @param shownFor the month of the run
/// @param signed who prepared and who approved; null while nobody has approved
public record ShownLine(
    RunLine line,
    PersonName person,
    CaseId caseId,
    String provider,
    String decision,
    YearMonth shownFor,
    @Nullable SignedRun signed) {

  /// By the person's name as Swedes sort it and then by month. Where a name is hidden the number of
  /// the decision stands in its place, among the others: the order tells no more than the line
  /// does.
  public static Comparator<ShownLine> byName() {
    return Comparator.comparing(ShownLine::sortedAs, Collator.getInstance(Locale.of("sv")))
        .thenComparing(ShownLine::decision)
        .thenComparing(shown -> shown.line().entry().month());
  }

  private String sortedAs() {
    return switch (person) {
      case PersonName.Known known -> known.family() + " " + known.given();
      case PersonName.Protected _ -> decision;
    };
  }

  /// The same line for a provider that came after another one on the check.
  public ShownLine withoutDayNumbers() {
    var bare = line.withWhy(line.why().withoutDayNumbers());
    return new ShownLine(bare, person, caseId, provider, decision, shownFor, signed);
  }

  /// The same line for somebody who does not see who it is about; the decision's number tells lines
  /// apart.
  public ShownLine withoutName() {
    return new ShownLine(
        line, new PersonName.Protected("", decision), caseId, provider, decision, shownFor, signed);
  }

  public boolean isEarlierMonth() {
    return line.entry().month().isBefore(shownFor);
  }
}
