package se.vagval.assessment.right;

import java.time.YearMonth;
import java.util.List;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.RightWords;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.RightToCheck;
import se.vagval.web.Page;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;
import se.vagval.web.components.SummaryRow;

/// What the page on the right to a check shows.
public record RightView(Page page, ReadRight.Shown shown, boolean mayDecide, Filled filled) {

  public String caseAddress() {
    return "/casework/cases/" + shown.head().id();
  }

  public String address() {
    return RightPage.address(shown.head().id());
  }

  public String decision() {
    return "/assessment/cases/" + shown.head().id() + "/decision";
  }

  public String name() {
    return PersonNames.written(shown.head().name(), page.text());
  }

  public boolean holds() {
    return shown.standing().holds();
  }

  public boolean mayDecideNow() {
    return mayDecide && shown.isOpen();
  }

  public String why() {
    return RightWords.why(shown.standing(), page.text());
  }

  /// The rule in words, as the profile has it.
  public String ruleInWords() {
    var months = shown.standing().months().size();
    return page.t("assessment.right.rule", months, months - 1);
  }

  /// Of young adults; empty where only assistance gives the right.
  public String young() {
    var toAge = shown.standing().youngToAge();
    return toAge == null ? "" : page.t("assessment.right.rule.young", toAge);
  }

  public String rule() {
    return page.t(
        "assessment.state.by-rule", RightToCheck.ID, Integer.toString(RightToCheck.VERSION));
  }

  /// Each month looked at, the latest first, with what is known of it.
  public List<SummaryRow> months() {
    return shown.standing().months().stream()
        .map(month ->
            SummaryRow.of(page.text().month(month.month()), RightWords.of(month, page.text())))
        .toList();
  }

  /// Whether a caseworker who knows more can say it here.
  public boolean asks() {
    return mayDecideNow() && !holds() && !shown.standing().silent().isEmpty();
  }

  /// The months of which a caseworker's word counts and can be taken back.
  public List<YearMonth> stated() {
    return mayDecideNow()
        ? shown.standing().months().stream()
            .filter(month -> month.stated() != null)
            .map(RightStanding.Month::month)
            .toList()
        : List.of();
  }

  public Choices silent() {
    var options =
        shown.standing().silent().stream()
            .map(month -> Choices.Option.of(month.toString(), page.text().month(month)))
            .toList();
    return Choices.of(StatedForm.MONTH, page.t("assessment.right.ask.month"), options).from(filled);
  }

  public Field knownFrom() {
    return Field.of(StatedForm.KNOWN_FROM, page.t("assessment.right.ask.known-from"))
        .hint(page.t("assessment.right.ask.known-from-hint"))
        .from(filled);
  }
}
