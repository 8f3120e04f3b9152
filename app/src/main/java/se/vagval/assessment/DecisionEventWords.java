package se.vagval.assessment;

import se.vagval.assessment.model.DecisionEvent;
import se.vagval.web.Text;

/// What happened to a decision, in a few words.
public final class DecisionEventWords {

  private DecisionEventWords() {}

  public static String of(DecisionEvent event, Text text) {
    var kind = text.of("assessment.event", event.kind());
    var detail = event.detail();
    var told = detail == null ? kind : kind + ": " + text.of("assessment.event.detail", detail);
    var lastDay = event.newLastDay();
    return lastDay == null ? told : text.t("assessment.event.new-last-day", told, lastDay);
  }
}
