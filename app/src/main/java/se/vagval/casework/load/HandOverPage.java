package se.vagval.casework.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.casework.Guidance;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a team leader sees one caseworker's cases and hands some of them over.
@Controller
@RequestMapping("/casework/load/{caseworker}")
class HandOverPage {

  private static final String TO = "to";
  private static final String CASES = "case";

  private final Access access;
  private final Guidance guidance;
  private final ShowLoad showLoad;
  private final HandOver handOver;

  HandOverPage(Access access, Guidance guidance, ShowLoad showLoad, HandOver handOver) {
    this.access = access;
    this.guidance = guidance;
    this.showLoad = showLoad;
    this.handOver = handOver;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(@ModelAttribute(value = "page", binding = false) Page page) {
    return guidance.at(Step.HANDOVER, page.text());
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable UUID caseworker) {
    access.require(actor, Permission.SEE_LOAD);
    return page(actor, caseworker, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView handOver(
      Actor actor,
      @PathVariable UUID caseworker,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.SEE_LOAD);
    var cases = cases(typed);
    cases.forEach(id -> access.require(actor, Permission.HAND_OVER_CASE, id));
    var filled = new Filled(Map.copyOf(typed), List.of());
    var to = uuid(Optional.ofNullable(typed.getFirst(TO)).orElse(""));
    if (to.isEmpty()) {
      return wrong(actor, caseworker, filled.withProblem(TO, page.t("casework.load.error.to")));
    }
    var command =
        new HandOver.Command(cases, new AccountId(caseworker), new AccountId(to.get()), actor);
    return switch (handOver.handle(command)) {
      case HandOver.Outcome.HandedOver(var many) ->
          new ModelAndView("redirect:/casework/load?handed=" + many);
      case HandOver.Outcome.NothingChosen() ->
          wrong(actor, caseworker, filled.withProblem(CASES, page.t("casework.load.error.none")));
      case HandOver.Outcome.NotOfTheUnit() ->
          wrong(actor, caseworker, filled.withProblem(TO, page.t("casework.load.error.unit")));
      case HandOver.Outcome.HaveMoved() ->
          page(
              actor,
              caseworker,
              filled.withProblem("", page.t("casework.load.error.moved")),
              HttpStatus.CONFLICT);
    };
  }

  private ModelAndView wrong(Actor actor, UUID caseworker, Filled filled) {
    return page(actor, caseworker, filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(Actor actor, UUID caseworker, Filled filled, HttpStatus status) {
    var of = showLoad.handle(actor, new AccountId(caseworker));
    return new ModelAndView(
        "casework/load/HandOverPage", Map.of("of", of, "filled", filled), status);
  }

  private static Set<CaseId> cases(MultiValueMap<String, String> typed) {
    return typed.getOrDefault(CASES, List.of()).stream()
        .flatMap(one -> uuid(one).stream())
        .map(CaseId::new)
        .collect(Collectors.toSet());
  }

  /// What is not written as an id names nobody.
  private static Optional<UUID> uuid(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }
}
