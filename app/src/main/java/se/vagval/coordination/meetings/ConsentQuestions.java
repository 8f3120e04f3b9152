package se.vagval.coordination.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.vagval.coordination.model.MeetingConsent;
import se.vagval.coordination.model.MeetingConsent.Kind;
import se.vagval.coordination.model.MeetingConsent.Way;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// What is asked of the person about meetings, and what the person said, as typed.
public final class ConsentQuestions {

  /// How the caseworker can have heard it.
  public static final List<Way> HEARD = List.of(Way.WRITTEN, Way.ORAL);

  private ConsentQuestions() {}

  /// Empty when something is wrong; the form then says what.
  static Optional<MeetingConsent.Asked> asked(TypedForm form, LocalDate today) {
    var partner = form.oneOf("partner", MeetingConsent.PARTNERS);
    var who = form.words("who");
    var about = form.words("about");
    return form.isSound()
        ? Optional.of(new MeetingConsent.Asked(Objects.requireNonNull(partner), who, about, today))
        : Optional.empty();
  }

  static Optional<AnswerMeetingConsent.Said> said(TypedForm form) {
    var kind = form.oneOf("answer", Kind.class);
    var way = form.oneOf("way", HEARD);
    var on = form.day("on");
    return form.isSound()
        ? Optional.of(
            new AnswerMeetingConsent.Said(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(way),
                Objects.requireNonNull(on)))
        : Optional.empty();
  }

  /// Without a problem when it was kept.
  static Filled told(AnswerMeetingConsent.Outcome outcome, TypedForm form, Text text) {
    return switch (outcome) {
      case AnswerMeetingConsent.Outcome.Kept() -> form.filled();
      case AnswerMeetingConsent.Outcome.KeptOtherwise() ->
          form.filled().withProblem("", text.t("coordination.meeting.error.sent-before"));
      case AnswerMeetingConsent.Outcome.Refused(var reason) ->
          form.filled().withProblem("", text.of("coordination.meeting-consent.refused", reason));
    };
  }
}
