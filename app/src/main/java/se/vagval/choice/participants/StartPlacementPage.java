package se.vagval.choice.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import se.vagval.choice.ChoiceId;
import se.vagval.choice.model.MayStart;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a provider sets the first day of somebody who has chosen them.
@Controller
@RequestMapping("/choice/placements/start/{choice}")
public class StartPlacementPage {

  private final Access access;
  private final ReadChoice readChoice;
  private final StartPlacement startPlacement;
  private final Clock clock;

  StartPlacementPage(
      Access access, ReadChoice readChoice, StartPlacement startPlacement, Clock clock) {
    this.access = access;
    this.readChoice = readChoice;
    this.startPlacement = startPlacement;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID choice) {
    var id = new ChoiceId(choice);
    access.require(actor, Permission.START_PLACEMENT, id);
    return form(actor, id, TypedDate.filled("start", LocalDate.now(clock)), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView start(
      Actor actor,
      @PathVariable UUID choice,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute("page") Page page) {
    var id = new ChoiceId(choice);
    access.require(actor, Permission.START_PLACEMENT, id);
    return switch (TypedDate.read(typed, "start")) {
      case TypedDate.Right(var start) ->
          start(new StartPlacement.Command(id, start, actor), typed, page);
      case TypedDate.Wrong(var field, var key) ->
          form(
              actor,
              id,
              TypedDate.again(typed).withProblem(field, page.t(key)),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ModelAndView start(
      StartPlacement.Command command, MultiValueMap<String, String> typed, Page page) {
    return switch (startPlacement.handle(command)) {
      case StartPlacement.Outcome.Starts(var placement) ->
          new ModelAndView("redirect:" + ParticipantsPage.ADDRESS + "?done=start");
      case StartPlacement.Outcome.Refused(var reason, var facts) ->
          form(
              command.by(),
              command.choice(),
              TypedDate.again(typed).withProblem("start", why(reason, facts, page)),
              isAboutTheDate(reason) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
    };
  }

  private static String why(MayStart.Reason reason, MayStart.Facts facts, Page page) {
    var elsewhereTo = facts.elsewhereTo();
    return reason == MayStart.Reason.STILL_ELSEWHERE
            && elsewhereTo != null
            && !elsewhereTo.equals(LocalDate.MAX)
        ? page.t("choice.start.STILL_ELSEWHERE.until", elsewhereTo.plusDays(1))
        : page.t("choice.start." + reason.name(), facts.mostDaysAhead());
  }

  private static boolean isAboutTheDate(MayStart.Reason reason) {
    return switch (reason) {
      case BEFORE_THE_CHOICE, TOO_FAR_AHEAD, STILL_ELSEWHERE, CHECK_IS_NOT_VALID, NOT_AUTHORISED ->
          true;
      case CHOSE_AGAIN, HAS_BEGUN, CHECK_IS_SETTLED, MUNICIPALITY_NOT_READY -> false;
    };
  }

  private ModelAndView form(Actor actor, ChoiceId id, Filled filled, HttpStatus status) {
    var view = readChoice.handle(id, actor);
    return new ModelAndView(
        "choice/participants/StartPlacementPage", Map.of("view", view, "filled", filled), status);
  }
}
