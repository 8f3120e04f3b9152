package se.vagval.assessment.statefirst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vagval.assessment.PersonNames;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.model.StateReason;
import se.vagval.web.Page;
import se.vagval.web.components.Field;
import se.vagval.web.components.Filled;
import se.vagval.web.components.SummaryRow;

/// What the page on the state's part shows.
public record StateView(Page page, ReadState.Shown shown, boolean mayCheck, Filled filled) {

  public String caseAddress() {
    return "/casework/cases/" + shown.head().id();
  }

  public String address() {
    return StateFirstPage.address(shown.head().id());
  }

  public String address(Branch branch) {
    return address() + "/" + branch.word();
  }

  public String name() {
    return PersonNames.written(shown.head().name(), page.text());
  }

  public boolean mayCheckNow() {
    return mayCheck && shown.isOpen();
  }

  public int holdsMonths() {
    return shown.holdsMonths();
  }

  public Optional<StateCheck> latest() {
    return shown.latest();
  }

  public List<StateCheck> earlier() {
    return shown.checks().stream().skip(1).toList();
  }

  public boolean holds(StateCheck check) {
    return check.holdsOn(shown.today());
  }

  /// The last day on which it holds.
  public LocalDate lastDay(StateCheck check) {
    return check.conclusion().until().minusDays(1);
  }

  public String conclusion(StateCheck check) {
    return StateWords.conclusion(check, page.text());
  }

  public List<String> reasons(StateCheck check) {
    return check.conclusion().reasons().stream()
        .sorted()
        .map(reason -> page.t("assessment.state.reason", reason))
        .toList();
  }

  public List<SummaryRow> facts(StateCheck check) {
    return StateWords.facts(check.facts(), page.text());
  }

  /// What this caseworker does now that the state comes first; empty when there is nothing to do.
  public List<String> steps(StateCheck check) {
    return mayCheckNow() && holds(check) && check.carried() == null
        ? StateWords.steps(check, page.text())
        : List.of();
  }

  /// Where the contacts with authorities stand and are noted.
  public String contacts() {
    return "/coordination/cases/" + shown.head().id() + "/dialogue";
  }

  /// Where what the person can take along to the Social Insurance Agency is written, when nothing
  /// was applied for there; empty when that is not so, or not this caseworker's.
  public Optional<String> applying(StateCheck check) {
    return mayCheckNow()
            && holds(check)
            && check.conclusion().reasons().contains(StateReason.NOTHING_APPLIED_FOR)
        ? Optional.of("/assessment/cases/" + shown.head().id() + "/fk-basis")
        : Optional.empty();
  }

  /// Whether this caseworker can say why the municipality acts all the same.
  public boolean asksReason(StateCheck check) {
    return mayCheckNow() && holds(check) && check.needsReason() && check.carried() == null;
  }

  public Field reason() {
    return Field.of(CarryForm.REASON, page.t("assessment.state.carry.question"))
        .hint(page.t("assessment.state.carry.hint"))
        .from(filled);
  }
}
