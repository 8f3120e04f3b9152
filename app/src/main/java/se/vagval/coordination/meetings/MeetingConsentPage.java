package se.vagval.coordination.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker notes what the person said, in writing or at a meeting, about somebody's
/// coming to meetings.
@Controller
@RequestMapping("/coordination/cases/{case}/meeting-consents/{meetingConsent}")
class MeetingConsentPage {

  private final Access access;
  private final ReadMeetings readMeetings;
  private final AnswerMeetingConsent answerMeetingConsent;
  private final Clock clock;

  MeetingConsentPage(
      Access access,
      ReadMeetings readMeetings,
      AnswerMeetingConsent answerMeetingConsent,
      Clock clock) {
    this.access = access;
    this.readMeetings = readMeetings;
    this.answerMeetingConsent = answerMeetingConsent;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("meetingConsent") UUID consent) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    return form(
        readMeetings.handle(caseId, actor),
        new MeetingConsentId(consent),
        Filled.nothing(),
        HttpStatus.OK);
  }

  @PostMapping
  ModelAndView answer(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("meetingConsent") UUID consent,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var whose = new AnswerMeetingConsent.Whose(caseId, new MeetingConsentId(consent), actor);
    var shown = readMeetings.handle(caseId, actor);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var said = ConsentQuestions.said(form);
    if (said.isEmpty()) {
      return form(shown, whose.id(), form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var outcome = answerMeetingConsent.answer(whose, said.get());
    var told = ConsentQuestions.told(outcome, form, page.text());
    return told.hasProblems()
        ? form(shown, whose.id(), told, HttpStatus.CONFLICT)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  private static ModelAndView form(
      ReadMeetings.Shown shown, MeetingConsentId id, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/meetings/MeetingConsentPage", status)
        .addObject("shown", shown)
        .addObject("consent", shown.asked(id))
        .addObject("filled", filled);
  }
}
