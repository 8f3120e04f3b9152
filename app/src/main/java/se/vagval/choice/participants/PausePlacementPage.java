package se.vagval.choice.participants;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
import se.vagval.choice.PauseReason;
import se.vagval.choice.PlacementId;
import se.vagval.choice.model.MayPause;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a placement pauses for some days.
@Controller
@RequestMapping("/choice/placements/{placement}/pause")
class PausePlacementPage {

  private final Access access;
  private final PlacementView.Reader reader;
  private final PausePlacement pausePlacement;

  PausePlacementPage(Access access, PlacementView.Reader reader, PausePlacement pausePlacement) {
    this.access = access;
    this.reader = reader;
    this.pausePlacement = pausePlacement;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID placement) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.PAUSE_PLACEMENT, id);
    return form(reader.read(id, actor), Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView pause(
      Actor actor,
      @PathVariable UUID placement,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute("page") Page page) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.PAUSE_PLACEMENT, id);
    var view = reader.read(id, actor);
    var first = TypedDate.read(typed, "first");
    var last = TypedDate.read(typed, "last");
    var reason = reason(typed);
    if (first instanceof TypedDate.Right(var from)
        && last instanceof TypedDate.Right(var to)
        && reason.isPresent()) {
      var command = new PausePlacement.Command(id, from, to, reason.get(), actor);
      return pause(command, view, TypedDate.again(typed), page);
    }
    var filled = wrong(wrong(TypedDate.again(typed), first, page), last, page);
    return form(
        view,
        reason.isEmpty()
            ? filled.withProblem("reason", page.t("choice.pause.reason.none"))
            : filled,
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView pause(
      PausePlacement.Command command, PlacementView view, Filled filled, Page page) {
    return switch (pausePlacement.handle(command)) {
      case PausePlacement.Outcome.Pauses(var period) ->
          new ModelAndView("redirect:" + view.after("pause"));
      case PausePlacement.Outcome.Refused(var reason, var facts) ->
          form(
              view,
              filled.withProblem(
                  reason == MayPause.Reason.OUTSIDE_THE_PLACEMENT ? "first" : "last",
                  page.t(
                      "choice.pause." + reason.name(), facts.mostDays(), view.placement().start())),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static Filled wrong(Filled filled, TypedDate.Read read, Page page) {
    return read instanceof TypedDate.Wrong(var field, var key)
        ? filled.withProblem(field, page.t(key))
        : filled;
  }

  private static Optional<PauseReason> reason(MultiValueMap<String, String> typed) {
    var picked = typed.getFirst("reason");
    return Arrays.stream(PauseReason.values())
        .filter(reason -> reason.name().equals(picked))
        .findFirst();
  }

  private static ModelAndView form(PlacementView view, Filled filled, HttpStatus status) {
    return new ModelAndView(
        "choice/participants/PausePlacementPage", Map.of("view", view, "filled", filled), status);
  }
}
