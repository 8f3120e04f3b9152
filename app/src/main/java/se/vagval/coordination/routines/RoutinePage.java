package se.vagval.coordination.routines;

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
import se.vagval.coordination.RoutineId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// One routine with all its versions; the team leader writes the next one here.
@Controller
@RequestMapping("/coordination/routines/{routine}")
class RoutinePage {

  private static final int MOST_VERSIONS = 9999;

  private final Access access;
  private final ReadRoutines readRoutines;
  private final WriteRoutine writeRoutine;
  private final Clock clock;

  RoutinePage(Access access, ReadRoutines readRoutines, WriteRoutine writeRoutine, Clock clock) {
    this.access = access;
    this.readRoutines = readRoutines;
    this.writeRoutine = writeRoutine;
    this.clock = clock;
  }

  static String address(RoutineId id) {
    return "/coordination/routines/" + id;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("routine") UUID id) {
    access.require(actor, Permission.READ_ROUTINES);
    var standing = readRoutines.one(new RoutineId(id));
    return page(actor, standing, RoutineForm.of(standing.routine().latest()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView write(
      Actor actor,
      @PathVariable("routine") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.KEEP_ROUTINES);
    var standing = readRoutines.one(new RoutineId(id));
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var number = form.numberOrNone("version", 2, MOST_VERSIONS);
    var version = RoutineForm.read(number == null ? 2 : number, form, page.text());
    if (version.isEmpty()) {
      return page(actor, standing, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (writeRoutine.write(standing.routine().id(), version.get(), actor)) {
      case WriteRoutine.Outcome.RoutineWritten() ->
          new ModelAndView("redirect:" + address(standing.routine().id()));
      case WriteRoutine.Outcome.WrittenMeanwhile() -> {
        form.wrong("", page.t("coordination.routines.error.meanwhile"));
        var next = String.valueOf(standing.routine().latest().number() + 1);
        yield page(actor, standing, form.filled().with("version", next), HttpStatus.CONFLICT);
      }
    };
  }

  private ModelAndView page(
      Actor actor, ReadRoutines.Standing standing, Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/routines/RoutinePage", status)
        .addObject("standing", standing)
        .addObject("mayKeep", access.allows(actor, Permission.KEEP_ROUTINES))
        .addObject("filled", filled);
  }
}
