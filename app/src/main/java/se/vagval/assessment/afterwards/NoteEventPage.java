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
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where one thing that happened to a decision is noted: that the person got it, that it was
/// appealed, what the court said.
@Controller
@RequestMapping("/assessment/decisions/{decision}/events/{eventKind}")
class NoteEventPage {

  private final Access access;
  private final ReadEvents readEvents;
  private final NoteEvent noteEvent;
  private final Clock clock;

  NoteEventPage(Access access, ReadEvents readEvents, NoteEvent noteEvent, Clock clock) {
    this.access = access;
    this.readEvents = readEvents;
    this.noteEvent = noteEvent;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable UUID decision,
      @PathVariable("eventKind") String word,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.FOLLOW_DECISION, id);
    var kind = kind(word);
    var shown = readEvents.handle(id, actor);
    return shown.course().mayFollow().contains(kind)
        ? form(shown, kind, EventForm.fresh(), HttpStatus.OK)
        : new ModelAndView("redirect:" + EventsPage.address(id));
  }

  @PostMapping
  ModelAndView note(
      @PathVariable UUID decision,
      @PathVariable("eventKind") String word,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new DecisionId(decision);
    access.require(actor, Permission.FOLLOW_DECISION, id);
    var kind = kind(word);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var notChanged = page.t("assessment.events.error.not-changed");
    var command = EventForm.read(id, kind, form, notChanged, actor);
    var shown = readEvents.handle(id, actor);
    if (command.isEmpty()) {
      return form(shown, kind, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (noteEvent.handle(command.get())) {
      case NoteEvent.Outcome.Noted() -> new ModelAndView("redirect:" + EventsPage.address(id));
      case NoteEvent.Outcome.BeforeItCould(var earliest) -> {
        var told = page.t("assessment.events.error.before", earliest);
        var filled = form.filled().withProblem(EventForm.ON + ".day", told);
        yield form(shown, kind, filled, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case NoteEvent.Outcome.CannotFollow(), NoteEvent.Outcome.IsCarriedOut _ -> {
        var filled = form.filled().withProblem("", page.t("assessment.events.error.meanwhile"));
        yield form(shown, kind, filled, HttpStatus.CONFLICT);
      }
    };
  }

  private static DecisionEvent.Kind kind(String word) {
    return DecisionEvent.Kind.of(word)
        .filter(kind -> kind != DecisionEvent.Kind.TAKEN_BACK)
        .orElseThrow(() -> new NotFound("kind of event " + word));
  }

  private static ModelAndView form(
      ReadEvents.Shown shown, DecisionEvent.Kind kind, Filled filled, HttpStatus status) {
    var isEnd = shown.decision().kind() == NumberedDecision.Kind.CHECK_ENDED;
    return new ModelAndView("assessment/afterwards/NoteEventPage", status)
        .addObject("here", EventsPage.address(shown.decision().id()))
        .addObject("kind", kind)
        .addObject("movesEnd", isEnd && EventForm.mayMoveEnd(kind))
        .addObject("filled", filled);
  }
}
