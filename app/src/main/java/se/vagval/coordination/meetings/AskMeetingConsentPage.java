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

/// Where the caseworker asks the person whether an employer or a provider may come to meetings.
@Controller
@RequestMapping("/coordination/cases/{case}/meeting-consents/new")
class AskMeetingConsentPage {

  private final Access access;
  private final ReadMeetings readMeetings;
  private final AnswerMeetingConsent answerMeetingConsent;
  private final Clock clock;

  AskMeetingConsentPage(
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
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var filled = Filled.nothing().with("id", UUID.randomUUID().toString());
    return readMeetings.handle(caseId, actor).isOpen()
        ? form(caseId, filled, HttpStatus.OK)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  @PostMapping
  ModelAndView ask(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var asked = ConsentQuestions.asked(form, LocalDate.now(clock));
    if (asked.isEmpty()) {
      return form(caseId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var whose = new AnswerMeetingConsent.Whose(caseId, new MeetingConsentId(form.id("id")), actor);
    var outcome = answerMeetingConsent.ask(whose, asked.get());
    var told = ConsentQuestions.told(outcome, form, page.text());
    return told.hasProblems()
        ? form(caseId, told, HttpStatus.CONFLICT)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  private static ModelAndView form(CaseId caseId, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/meetings/AskMeetingConsentPage", status)
        .addObject("back", MeetingsPage.address(caseId))
        .addObject("here", "/coordination/cases/" + caseId + "/meeting-consents/new")
        .addObject("filled", filled);
  }
}
