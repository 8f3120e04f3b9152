package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import se.vagval.choice.EndReason;
import se.vagval.choice.PlacementId;
import se.vagval.choice.model.MayEnd;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a placement ends, or is called off before it begins.
@Controller
@RequestMapping("/choice/placements/{placement}/end")
public class EndPlacementPage {

  /// A change of provider is the person's own act and cannot be picked here.
  public static final List<EndReason> REASONS =
      List.of(EndReason.COMPLETED, EndReason.SELF_SUPPORTING, EndReason.LEFT, EndReason.OTHER);

  private final Access access;
  private final PlacementView.Reader reader;
  private final EndPlacement endPlacement;
  private final Clock clock;

  EndPlacementPage(
      Access access, PlacementView.Reader reader, EndPlacement endPlacement, Clock clock) {
    this.access = access;
    this.reader = reader;
    this.endPlacement = endPlacement;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID placement) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.END_PLACEMENT, id);
    var view = reader.read(id, actor);
    return form(view, TypedDate.filled("last", LocalDate.now(clock)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView end(
      Actor actor,
      @PathVariable UUID placement,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute("page") Page page) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.END_PLACEMENT, id);
    var view = reader.read(id, actor);
    var filled = TypedDate.again(typed);
    var date = view.hasBegun() ? TypedDate.read(typed, "last") : new TypedDate.Right(view.today());
    var reason = reason(typed);
    if (date instanceof TypedDate.Wrong(var field, var key)) {
      filled = filled.withProblem(field, page.t(key));
    }
    if (reason.isEmpty()) {
      filled = filled.withProblem("reason", page.t("choice.end.reason.none"));
    }
    return date instanceof TypedDate.Right(var last) && reason.isPresent()
        ? end(new EndPlacement.Command(id, last, reason.get(), actor), view, filled, page)
        : form(view, filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView end(
      EndPlacement.Command command, PlacementView view, Filled filled, Page page) {
    return switch (endPlacement.handle(command)) {
      case EndPlacement.Outcome.Ended(var last) ->
          new ModelAndView("redirect:" + view.after(view.hasBegun() ? "end" : "call-off"));
      case EndPlacement.Outcome.Refused(var reason) ->
          form(
              view,
              filled.withProblem(
                  "last", page.t("choice.end." + reason.name(), view.placement().start())),
              reason == MayEnd.Reason.HAS_ENDED
                  ? HttpStatus.CONFLICT
                  : HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static Optional<EndReason> reason(MultiValueMap<String, String> typed) {
    var picked = typed.getFirst("reason");
    return Arrays.stream(EndReason.values())
        .filter(REASONS::contains)
        .filter(reason -> reason.name().equals(picked))
        .findFirst();
  }

  private static ModelAndView form(PlacementView view, Filled filled, HttpStatus status) {
    return new ModelAndView(
        "choice/participants/EndPlacementPage", Map.of("view", view, "filled", filled), status);
  }
}
