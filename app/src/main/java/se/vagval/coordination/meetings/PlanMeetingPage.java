package se.vagval.coordination.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.casework.Guidance;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.coordination.MeetingId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker plans a joint meeting.
@Controller
@RequestMapping("/coordination/cases/{case}/meetings/new")
class PlanMeetingPage {

  private final Access access;
  private final Guidance guidance;
  private final ReadMeetings readMeetings;
  private final KeepMeeting keepMeeting;
  private final Clock clock;

  PlanMeetingPage(
      Access access,
      Guidance guidance,
      ReadMeetings readMeetings,
      KeepMeeting keepMeeting,
      Clock clock) {
    this.access = access;
    this.guidance = guidance;
    this.readMeetings = readMeetings;
    this.keepMeeting = keepMeeting;
    this.clock = clock;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(@ModelAttribute(value = "page", binding = false) Page page) {
    return guidance.at(Step.JOINT_MEETING, page.text());
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var shown = readMeetings.handle(caseId, actor);
    var filled = Filled.nothing().with("id", UUID.randomUUID().toString());
    return shown.isOpen()
        ? form(shown, filled, HttpStatus.OK)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  @PostMapping
  ModelAndView plan(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var planned = PlanForm.read(form, page.text(), LocalDate.now(clock));
    if (planned.isEmpty()) {
      var shown = readMeetings.handle(caseId, actor);
      return form(shown, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var whose = new KeepMeeting.Whose(caseId, new MeetingId(form.id("id")), actor);
    var told = MeetingAnswers.told(keepMeeting.plan(whose, planned.get()), form, page.text());
    return told.hasProblems()
        ? form(readMeetings.handle(caseId, actor), told, HttpStatus.CONFLICT)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  private static ModelAndView form(ReadMeetings.Shown shown, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/meetings/PlanMeetingPage", status)
        .addObject("shown", shown)
        .addObject("filled", filled);
  }
}
