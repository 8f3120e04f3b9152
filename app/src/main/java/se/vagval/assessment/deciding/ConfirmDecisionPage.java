package se.vagval.assessment.deciding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.Offices;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// The act of deciding, from the page that shows the whole decision once more.
@Controller
class ConfirmDecisionPage {

  private final Access access;
  private final Offices offices;
  private final DecideCheck decideCheck;

  ConfirmDecisionPage(Access access, Offices offices, DecideCheck decideCheck) {
    this.access = access;
    this.offices = offices;
    this.decideCheck = decideCheck;
  }

  @PostMapping("/assessment/cases/{caseId}/decision/confirm")
  ModelAndView decide(
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> sent,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var office = offices.of(actor, id);
    var form = DecisionForm.of(sent);
    return switch (decideCheck.handle(form.toCommand(id, office, actor))) {
      case DecideCheck.Outcome.Decided(var decision) ->
          new ModelAndView("redirect:/assessment/decisions/" + decision);
      case DecideCheck.Outcome.DecidedOtherwise(var decision) ->
          RefusedDecision.decidedOtherwise(decision, form);
      case DecideCheck.Outcome.Faulty(var grounds, var problems) ->
          DecidePage.form(grounds, office, form, problems, page);
      case DecideCheck.Outcome.BeyondOrder(var grounds) -> {
        var problem = Draft.Problem.of(Draft.LEVEL, "beyond-order");
        yield DecidePage.form(grounds, office, form, List.of(problem), page);
      }
      case DecideCheck.Outcome.MappingChanged() -> RefusedDecision.mappingChanged(id);
      case DecideCheck.Outcome.ProposedAnew() -> RefusedDecision.proposedAnew(id);
      case DecideCheck.Outcome.Refused(var why) -> RefusedDecision.page(id, why);
    };
  }
}
