package se.vagval.assessment.afterwards;

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
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.DecisionId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where what was noted of a decision by mistake is taken back, with the reason. It stays to be
/// read.
@Controller
@RequestMapping("/assessment/decisions/{decision}/events/{decisionEvent}/take-back")
class TakeBackPage {

  private final Access access;
  private final ReadEvents readEvents;
  private final NoteEvent noteEvent;
  private final Clock clock;

  TakeBackPage(Access access, ReadEvents readEvents, NoteEvent noteEvent, Clock clock) {
    this.access = access;
    this.readEvents = readEvents;
    this.noteEvent = noteEvent;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID decision, @PathVariable("decisionEvent") UUID event, Actor actor) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.FOLLOW_DECISION, id);
    return page(id, event, actor, EventForm.fresh(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView takeBack(
      @PathVariable UUID decision,
      @PathVariable("decisionEvent") UUID event,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.FOLLOW_DECISION, id);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var why = form.words(EventForm.WORDS);
    if (!form.isSound()) {
      return page(id, event, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var mistake =
        new NoteEvent.Mistake(id, EventForm.id(form), new DecisionEventId(event), why, actor);
    return switch (noteEvent.takeBack(mistake)) {
      case NoteEvent.Outcome.Noted() -> new ModelAndView("redirect:" + EventsPage.address(id));
      case NoteEvent.Outcome.CannotFollow(), NoteEvent.Outcome.BeforeItCould _ -> {
        var filled = form.filled().withProblem("", page.t("assessment.events.error.later-first"));
        yield page(id, event, actor, filled, HttpStatus.CONFLICT);
      }
      case NoteEvent.Outcome.IsCarriedOut(var by) ->
          new ModelAndView("assessment/afterwards/IsCarriedOut", HttpStatus.CONFLICT)
              .addObject("here", EventsPage.address(id))
              .addObject("by", by);
    };
  }

  private ModelAndView page(
      DecisionId id, UUID event, Actor actor, Filled filled, HttpStatus status) {
    var found =
        readEvents.handle(id, actor).course().events().stream()
            .filter(one -> one.id().value().equals(event))
            .findFirst()
            .orElseThrow(() -> new NotFound("event " + event + " of decision " + id));
    return new ModelAndView("assessment/afterwards/TakeBackPage", status)
        .addObject("here", EventsPage.address(id))
        .addObject("event", found)
        .addObject("filled", filled);
  }
}
