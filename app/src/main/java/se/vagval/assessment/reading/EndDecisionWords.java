package se.vagval.assessment.reading;

import java.util.List;
import se.vagval.assessment.EndedNoMore;
import se.vagval.assessment.model.EndDecision;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// The decision that a check ends, in the reader's language, for its page and its letter.
public record EndDecisionWords(ReadEnd.Shown shown, Text text) {

  public String t(String key, Object... arguments) {
    return text.t(key, arguments);
  }

  public EndDecision end() {
    return shown.end();
  }

  public String number() {
    return end().decision().number();
  }

  public String address() {
    return "/assessment/decisions/" + end().decision().id();
  }

  public String lastDay() {
    return text.date(end().check().lastDay());
  }

  public String amount() {
    return text.kronor(end().check().amount());
  }

  /// Number, day, who, which check, until when.
  public List<SummaryRow> rows() {
    var order = end().grounds().delegation();
    return List.of(
        SummaryRow.of(t("assessment.decision.number"), number()),
        SummaryRow.of(t("assessment.decision.day"), text.date(end().decision().decidedOn())),
        SummaryRow.of(
            t("assessment.decision.about"), PartyWords.about(shown.to(), shown.head(), text)),
        SummaryRow.of(t("assessment.decision.by"), PartyWords.by(end().by(), order, text)),
        SummaryRow.of(
            t("assessment.decision.check"),
            t("assessment.end.check-text", amount(), end().check().number())),
        SummaryRow.of(t("assessment.running.end.last-day"), lastDay()));
  }

  /// Each month looked at, the latest first, with what was known of it.
  public List<SummaryRow> months() {
    return end().months().stream()
        .map(month -> SummaryRow.of(text.month(month.month()), known(month)))
        .toList();
  }

  private String known(EndDecision.Month month) {
    var imported = month.importedOn();
    if (imported != null) {
      return t("assessment.right.word." + month.register(), text.date(imported));
    }
    var stated = month.statedOn();
    if (stated != null) {
      return t("assessment.end.stated", stated);
    }
    var reached = month.reachedOn();
    return reached == null
        ? t("assessment.right.word.SILENT")
        : t("assessment.running.no-row", reached);
  }

  /// By which rule the right was judged to have ended.
  public String rule() {
    var rule = end().grounds().rule();
    return t("assessment.state.by-rule", rule.id(), Integer.toString(rule.version()));
  }

  /// That it holds no more, and since when; empty while it stands.
  public String takenBack() {
    return EndedNoMore.words(end().decision(), text);
  }

  /// Where the check goes on since this was changed; empty where it was not, or is carried out.
  public String toCarryOut() {
    return end().isToBeCarriedOut() ? carryOut(end()) : "";
  }

  static String carryOut(EndDecision end) {
    return "/assessment/checks/" + end.check().id() + "/go-on";
  }

  public String appeal() {
    return after().appeal();
  }

  public List<String> corrections() {
    return after().corrections();
  }

  public List<SummaryRow> happened() {
    return after().happened();
  }

  private CourseWords after() {
    return new CourseWords(shown.course(), shown.profile().endAppeal(), text);
  }
}
