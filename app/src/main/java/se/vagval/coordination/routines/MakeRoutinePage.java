package se.vagval.coordination.routines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.coordination.RoutineId;
import se.vagval.coordination.model.Partner;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where a team leader writes down a new routine.
@Controller
@RequestMapping("/coordination/routines/new")
class MakeRoutinePage {

  private final Access access;
  private final WriteRoutine writeRoutine;
  private final Clock clock;

  MakeRoutinePage(Access access, WriteRoutine writeRoutine, Clock clock) {
    this.access = access;
    this.writeRoutine = writeRoutine;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor) {
    access.require(actor, Permission.KEEP_ROUTINES);
    return form(Filled.nothing().with("id", UUID.randomUUID().toString()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView make(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.KEEP_ROUTINES);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var partner = form.oneOf("partner", Partner.class);
    var step = form.oneOf("step", Step.class);
    var first = RoutineForm.read(1, form, page.text());
    if (first.isEmpty()) {
      return form(form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var about =
        new WriteRoutine.About(
            new RoutineId(form.id("id")),
            Objects.requireNonNull(partner),
            Objects.requireNonNull(step));
    return switch (writeRoutine.make(about, first.get(), actor)) {
      case WriteRoutine.Outcome.RoutineWritten(), WriteRoutine.Outcome.WrittenMeanwhile() ->
          new ModelAndView("redirect:" + RoutinePage.address(about.id()));
    };
  }

  private static ModelAndView form(Filled filled, HttpStatus status) {
    return new ModelAndView("coordination/routines/MakeRoutinePage", status)
        .addObject("filled", filled);
  }
}
