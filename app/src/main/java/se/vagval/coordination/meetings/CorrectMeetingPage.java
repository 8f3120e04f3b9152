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
import se.vagval.coordination.MeetingId;
import se.vagval.coordination.model.JointMeeting;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker corrects a planned meeting: day, time, place, who is asked.
@Controller
@RequestMapping("/coordination/cases/{case}/meetings/{meeting}/correct")
class CorrectMeetingPage {

  private final Access access;
  private final ReadMeetings readMeetings;
  private final CorrectMeeting correctMeeting;
  private final Clock clock;

  CorrectMeetingPage(
      Access access, ReadMeetings readMeetings, CorrectMeeting correctMeeting, Clock clock) {
    this.access = access;
    this.readMeetings = readMeetings;
    this.correctMeeting = correctMeeting;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("meeting") UUID meetingId) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var shown = readMeetings.handle(caseId, actor);
    var meeting = shown.any(new MeetingId(meetingId));
    if (shown.isPast(meeting.id()) || !shown.isOpen()) {
      return new ModelAndView("redirect:" + MeetingsPage.address(caseId));
    }
    var filled = PlanForm.of(meeting.planned()).with("id", UUID.randomUUID().toString());
    return form(shown, meeting, filled, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView correct(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("meeting") UUID meetingId,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var shown = readMeetings.handle(caseId, actor);
    var meeting = shown.any(new MeetingId(meetingId));
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var why = form.words("why-changed");
    var planned = PlanForm.read(form, page.text(), LocalDate.now(clock));
    if (planned.isEmpty()) {
      return form(shown, meeting, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new CorrectMeeting.Command(caseId, meeting.id(), new MeetingId(form.id("id")), why, actor);
    var outcome = correctMeeting.handle(command, planned.get());
    var told = MeetingAnswers.told(outcome, form, page.text());
    return told.hasProblems()
        ? form(shown, meeting, told, HttpStatus.CONFLICT)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  private static ModelAndView form(
      ReadMeetings.Shown shown, JointMeeting meeting, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/meetings/CorrectMeetingPage", status)
        .addObject("shown", shown)
        .addObject("meeting", meeting)
        .addObject("filled", filled);
  }
}
