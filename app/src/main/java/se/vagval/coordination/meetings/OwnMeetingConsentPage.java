package se.vagval.coordination.meetings;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.PersonId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.coordination.model.MeetingConsent;

/// Where the person says yes or no to somebody's coming to meetings about them, and takes it back.
@Controller
class OwnMeetingConsentPage {

  private final Access access;
  private final AnswerMeetingConsent answerMeetingConsent;

  OwnMeetingConsentPage(Access access, AnswerMeetingConsent answerMeetingConsent) {
    this.access = access;
    this.answerMeetingConsent = answerMeetingConsent;
  }

  /// What cannot be kept just now, or says nothing, is seen on the page itself.
  @PostMapping("/coordination/my-meetings/consents/{meetingConsent}")
  String answer(
      Actor actor,
      @PathVariable("meetingConsent") UUID consent,
      @RequestParam(defaultValue = "") String answer) {
    var self = Optional.ofNullable(actor.personId()).map(PersonId::new);
    var person = access.require(actor, Permission.GIVE_OWN_CONSENT, self);
    var id = new MeetingConsentId(consent);
    answerMeetingConsent.requireOwn(person, id);
    return kind(answer)
        .map(kind -> shown(answerMeetingConsent.own(person, id, kind, actor)))
        .orElse("redirect:" + MyMeetingsPage.ADDRESS);
  }

  private static String shown(AnswerMeetingConsent.Outcome outcome) {
    return switch (outcome) {
      case AnswerMeetingConsent.Outcome.Kept(),
          AnswerMeetingConsent.Outcome.KeptOtherwise(),
          AnswerMeetingConsent.Outcome.Refused _ ->
          "redirect:" + MyMeetingsPage.ADDRESS;
    };
  }

  private static Optional<MeetingConsent.Kind> kind(String answer) {
    return Arrays.stream(MeetingConsent.Kind.values())
        .filter(kind -> kind.name().equals(answer))
        .findFirst();
  }
}
