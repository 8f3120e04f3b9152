package se.vagval.assessment.reading;

import java.util.List;
import se.vagval.assessment.DecisionEventWords;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.profiles.AppealTerms;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// How a decision of any kind can be appealed, and what has happened to it.
record CourseWords(DecisionCourse course, AppealTerms terms, Text text) {

  /// Whether, where and until when the decision can be appealed.
  String appeal() {
    var how = text.t("assessment.decision.appeal-text." + terms.kind().name(), terms.weeks());
    return course
        .lastDay()
        .map(day -> how + " " + text.t("assessment.events.last-day", day))
        .orElse(how);
  }

  /// What was put right since, each with its day; the letter as it was sent stays readable.
  List<String> corrections() {
    return course.standing().stream()
        .filter(event -> event.kind() == DecisionEvent.Kind.CORRECTED)
        .map(event -> text.t("assessment.decision.corrected", event.on(), event.words()))
        .toList();
  }

  /// What has happened since, in the order that it was noted.
  List<SummaryRow> happened() {
    return course.standing().stream()
        .filter(event -> event.kind() != DecisionEvent.Kind.CORRECTED)
        .map(event -> SummaryRow.of(text.date(event.on()), words(event)))
        .toList();
  }

  /// Why another decision is said to give what was changed is for the person to read.
  private String words(DecisionEvent event) {
    var what = DecisionEventWords.of(event, text);
    return event.kind() == DecisionEvent.Kind.ALREADY_GIVEN ? what + ": " + event.words() : what;
  }
}
