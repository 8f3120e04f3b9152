package se.vagval.assessment.deciding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Offices;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;

/// The act of proposing a decision to who may make it, and of sending a proposal back.
@Controller
@RequestMapping("/assessment/cases/{caseId}/decision")
class ProposePage {

  private final Access access;
  private final Offices offices;
  private final ProposeCheck proposeCheck;
  private final PrepareDecision prepareDecision;

  ProposePage(
      Access access, Offices offices, ProposeCheck proposeCheck, PrepareDecision prepareDecision) {
    this.access = access;
    this.offices = offices;
    this.proposeCheck = proposeCheck;
    this.prepareDecision = prepareDecision;
  }

  @PostMapping("/propose")
  ModelAndView propose(
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> sent,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_CHECK, id);
    var form = DecisionForm.of(sent);
    var office = offices.of(actor, id);
    return switch (proposeCheck.handle(form.toCommand(id, office, actor))) {
      case ProposeCheck.Outcome.Proposed() -> toCase(id);
      case ProposeCheck.Outcome.Faulty(var grounds, var problems) ->
          DecidePage.form(grounds, office, form, problems, page);
      case ProposeCheck.Outcome.ChangedMeanwhile() -> RefusedDecision.mappingChanged(id);
      case ProposeCheck.Outcome.Refused(var why) -> RefusedDecision.page(id, why);
    };
  }

  @PostMapping("/send-back")
  ModelAndView sendBack(
      @PathVariable UUID caseId,
      @RequestParam Map<String, String> sent,
      Actor actor,
      @ModelAttribute("page") Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.DECIDE_FOR_UNIT, id);
    var form = DecisionForm.of(sent);
    var words = sent.getOrDefault(Draft.BACK, "").strip();
    if (words.isEmpty() || words.length() > Draft.LONGEST) {
      var problem =
          words.isEmpty()
              ? Draft.Problem.of(Draft.BACK, "back-missing")
              : Draft.Problem.of(Draft.BACK, "too-long", Draft.LONGEST);
      return again(id, form, problem, actor, page);
    }
    return switch (proposeCheck.sendBack(
        new ProposeCheck.Back(id, new DecisionId(form.decision()), words, actor))) {
      case ProposeCheck.Outcome.Proposed() -> toCase(id);
      case ProposeCheck.Outcome.ChangedMeanwhile(),
          ProposeCheck.Outcome.Faulty _,
          ProposeCheck.Outcome.Refused _ ->
          again(id, form, Draft.Problem.of(Draft.BACK, "back-answered"), actor, page);
    };
  }

  private ModelAndView again(
      CaseId id, DecisionForm form, Draft.Problem problem, Actor actor, Page page) {
    return switch (prepareDecision.handle(id, actor)) {
      case FindGrounds.Outcome.Refused(var why) -> RefusedDecision.page(id, why);
      case FindGrounds.Outcome.Found(var grounds) ->
          DecidePage.form(grounds, offices.of(actor, id), form, List.of(problem), page);
    };
  }

  private static ModelAndView toCase(CaseId id) {
    return new ModelAndView("redirect:/casework/cases/" + id);
  }
}
