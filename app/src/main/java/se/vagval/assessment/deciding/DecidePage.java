package se.vagval.assessment.deciding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.vagval.assessment.Offices;
import se.vagval.assessment.model.DecisionIsDelegated.Office;
import se.vagval.casework.CaseId;
import se.vagval.casework.Guidance;
import se.vagval.casework.StepGuidance.Guide;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a decision on a check is written: the facts, the advice, and the caseworker's own choice.
/// Nothing is decided here; a page to think on comes after.
@Controller
@RequestMapping("/assessment/cases/{caseId}/decision")
class DecidePage {

  private final Access access;
  private final Guidance guidance;
  private final Offices offices;
  private final PrepareDecision prepareDecision;

  DecidePage(Access access, Guidance guidance, Offices offices, PrepareDecision prepareDecision) {
    this.access = access;
    this.guidance = guidance;
    this.offices = offices;
    this.prepareDecision = prepareDecision;
  }

  /// What has been agreed on this step.
  @ModelAttribute("guides")
  List<Guide> guides(@ModelAttribute(value = "page", binding = false) Page page) {
    return guidance.at(Step.CONSULTATION, page.text());
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor, @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    return switch (prepareDecision.handle(id, actor)) {
      case FindGrounds.Outcome.Refused(var why) -> RefusedDecision.page(id, why);
      case FindGrounds.Outcome.Found(var grounds) -> fresh(grounds, offices.of(actor, id), page);
    };
  }

  /// Goes on to the page to think on, or back with what is wrong.
  @PostMapping
  ModelAndView check(
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> sent,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = DecisionForm.of(sent);
    return switch (prepareDecision.handle(id, actor)) {
      case FindGrounds.Outcome.Refused(var why) -> RefusedDecision.page(id, why);
      case FindGrounds.Outcome.Found(var grounds) ->
          sent.containsKey("change")
              ? form(grounds, offices.of(actor, id), form, List.of(), page)
              : checked(grounds, offices.of(actor, id), form, page);
    };
  }

  private static ModelAndView checked(
      Grounds grounds, Office office, DecisionForm form, Page page) {
    return switch (Draft.read(form.typed(), grounds)) {
      case Draft.Reading.Faulty(var problems) -> form(grounds, office, form, problems, page);
      case Draft.Reading.Sound(var draft) -> {
        var view = new DecisionView(page, grounds, office, form, Filled.nothing());
        yield new ModelAndView(
            "assessment/deciding/ConfirmDecisionPage", Map.of("view", view, "draft", draft));
      }
    };
  }

  private static ModelAndView fresh(Grounds grounds, Office office, Page page) {
    var proposal = grounds.proposal();
    var form =
        proposal == null
            ? DecisionForm.fresh(grounds, page)
            : DecisionForm.proposed(grounds, proposal, office, page);
    return form(grounds, office, form, List.of(), page);
  }

  static ModelAndView form(
      Grounds grounds, Office office, DecisionForm form, List<Draft.Problem> problems, Page page) {
    var now = form.on(grounds);
    var view = new DecisionView(page, grounds, office, now, now.filled(problems, page));
    return new ModelAndView(
        "assessment/deciding/DecidePage",
        Map.of("view", view),
        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
