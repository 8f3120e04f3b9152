package se.vagval.assessment.ability;

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
import se.vagval.assessment.AbilityOrderId;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker concludes from a report on work ability, or corrects the conclusion.
@Controller
@RequestMapping("/assessment/cases/{caseId}/ability/{abilityOrder}/conclusion")
class ConcludeAbilityPage {

  private final Access access;
  private final ReadAbility readAbility;
  private final FollowAbility followAbility;
  private final Clock clock;

  ConcludeAbilityPage(
      Access access, ReadAbility readAbility, FollowAbility followAbility, Clock clock) {
    this.access = access;
    this.readAbility = readAbility;
    this.followAbility = followAbility;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("caseId") UUID id, @PathVariable("abilityOrder") UUID order, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readAbility.handle(caseId, actor);
    var assessment = shown.of(new AbilityOrderId(order));
    return shown.isOpen() && assessment.report().isPresent()
        ? form(
            shown,
            new AbilityOrderId(order),
            AbilityForm.conclusion(assessment, LocalDate.now(clock)),
            HttpStatus.OK)
        : new ModelAndView("redirect:" + AbilityPage.address(caseId));
  }

  @PostMapping
  ModelAndView note(
      @PathVariable("caseId") UUID id,
      @PathVariable("abilityOrder") UUID order,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readAbility.handle(caseId, actor);
    var orderId = shown.of(new AbilityOrderId(order)).order().id();
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var note = AbilityForm.conclusion(form);
    return note.isEmpty()
        ? form(shown, orderId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT)
        : AbilityAnswers.to(
            followAbility.handle(new FollowAbility.Command(caseId, orderId, note.get(), actor)),
            new AbilityAnswers.Sent(caseId, form, page.text()),
            filled -> form(shown, orderId, filled, HttpStatus.CONFLICT));
  }

  private static ModelAndView form(
      ReadAbility.Shown shown, AbilityOrderId order, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/ability/ConcludeAbilityPage", status)
        .addObject("back", AbilityPage.address(shown.head().id()))
        .addObject("shown", shown)
        .addObject("assessment", shown.of(order))
        .addObject("filled", filled);
  }
}
