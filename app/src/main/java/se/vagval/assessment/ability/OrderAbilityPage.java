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
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker orders an assessment of a person's ability to work.
@Controller
@RequestMapping("/assessment/cases/{caseId}/ability/new")
class OrderAbilityPage {

  private final Access access;
  private final ReadAbility readAbility;
  private final OrderAbility orderAbility;
  private final Clock clock;

  OrderAbilityPage(Access access, ReadAbility readAbility, OrderAbility orderAbility, Clock clock) {
    this.access = access;
    this.readAbility = readAbility;
    this.orderAbility = orderAbility;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable("caseId") UUID id, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    return readAbility.handle(caseId, actor).isOpen()
        ? form(caseId, AbilityForm.fresh(LocalDate.now(clock)), HttpStatus.OK)
        : new ModelAndView("redirect:" + AbilityPage.address(caseId));
  }

  @PostMapping
  ModelAndView order(
      @PathVariable("caseId") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var today = LocalDate.now(clock);
    var form = new TypedForm(typed, page.text(), today);
    var order = AbilityForm.order(form, today);
    if (order.isEmpty()) {
      return form(caseId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var told =
        switch (orderAbility.handle(caseId, order.get(), actor)) {
          case ORDERED -> "";
          case ORDERED_OTHERWISE -> page.t("assessment.ability.error.sent-before");
          case NOT_AUTHORISED -> page.t("assessment.ability.error.not-authorised");
          case CASE_IS_CLOSED -> page.t("assessment.state.error.closed");
        };
    return told.isEmpty()
        ? new ModelAndView("redirect:" + AbilityPage.address(caseId))
        : form(caseId, form.filled().withProblem("", told), HttpStatus.CONFLICT);
  }

  private ModelAndView form(CaseId caseId, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/ability/OrderAbilityPage", status)
        .addObject("back", AbilityPage.address(caseId))
        .addObject("providers", readAbility.authorised())
        .addObject("filled", filled);
  }
}
