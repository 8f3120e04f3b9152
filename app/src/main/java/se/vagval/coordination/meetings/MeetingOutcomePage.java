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

/// Where the caseworker notes what came of a joint meeting: held, called off, or somebody did not
/// come.
@Controller
@RequestMapping("/coordination/cases/{case}/meetings/{meeting}")
class MeetingOutcomePage {

  private final Access access;
  private final ReadMeetings readMeetings;
  private final KeepMeeting keepMeeting;
  private final Clock clock;

  MeetingOutcomePage(
      Access access, ReadMeetings readMeetings, KeepMeeting keepMeeting, Clock clock) {
    this.access = access;
    this.readMeetings = readMeetings;
    this.keepMeeting = keepMeeting;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("meeting") UUID meetingId) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_DIALOGUE, caseId);
    var shown = readMeetings.handle(caseId, actor);
    var meeting = shown.any(new MeetingId(meetingId));
    return shown.isOpen() && !shown.isPast(meeting.id())
        ? form(shown, meeting, OutcomeForm.fresh(meeting), HttpStatus.OK)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  @PostMapping
  ModelAndView note(
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
    var outcome = OutcomeForm.read(form, meeting, page.text());
    if (outcome.isEmpty()) {
      return form(shown, meeting, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var whose = new KeepMeeting.Whose(caseId, meeting.id(), actor);
    var told = MeetingAnswers.told(keepMeeting.note(whose, outcome.get()), form, page.text());
    return told.hasProblems()
        ? form(shown, meeting, told, HttpStatus.CONFLICT)
        : new ModelAndView("redirect:" + MeetingsPage.address(caseId));
  }

  private static ModelAndView form(
      ReadMeetings.Shown shown, JointMeeting meeting, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/meetings/MeetingOutcomePage", status)
        .addObject("shown", shown)
        .addObject("meeting", meeting)
        .addObject("filled", filled);
  }
}
