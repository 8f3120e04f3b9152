package se.vagval.coordination.meetings;

import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// What a form is told when it was not kept.
final class MeetingAnswers {

  private MeetingAnswers() {}

  /// The same of a correction.
  static Filled told(CorrectMeeting.Outcome outcome, TypedForm form, Text text) {
    return switch (outcome) {
      case CorrectMeeting.Outcome.Corrected() -> form.filled();
      case CorrectMeeting.Outcome.KeptOtherwise() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.sent-before"));
      case CorrectMeeting.Outcome.ChangedMeanwhile() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.changed-meanwhile"));
      case CorrectMeeting.Outcome.NothingChanged() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.nothing-changed"));
      case CorrectMeeting.Outcome.NoBasis(var nth, var reason) ->
          form.filled().withProblem("basis-" + nth, text.of("coordination.basis.refused", reason));
      case CorrectMeeting.Outcome.CaseIsClosed() ->
          form.filled().withProblem("", text.t("coordination.dialogue.closed"));
    };
  }

  /// Without a problem when it was kept.
  static Filled told(KeepMeeting.Outcome outcome, TypedForm form, Text text) {
    return switch (outcome) {
      case KeepMeeting.Outcome.Kept() -> form.filled();
      case KeepMeeting.Outcome.KeptOtherwise() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.sent-before"));
      case KeepMeeting.Outcome.NoBasis(var nth, var reason) ->
          form.filled().withProblem("basis-" + nth, text.of("coordination.basis.refused", reason));
      case KeepMeeting.Outcome.NotInTime(var reason) ->
          form.filled().withProblem("", text.of("coordination.meeting.refused", reason));
      case KeepMeeting.Outcome.ChangedMeanwhile() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.changed-meanwhile"));
      case KeepMeeting.Outcome.CaseIsClosed() ->
          form.filled().withProblem("", text.t("coordination.dialogue.closed"));
    };
  }
}
