package se.vagval.plan.writing;

import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.plan.model.Draft;
import se.vagval.plan.model.PlanMayBeSettled.Reason;

/// Where the caseworker reads the whole plan once more, and signs it.
@Controller
@RequestMapping("/plan/cases/{caseId}/sign")
class SignPage {

  private final Access access;
  private final WritePlan writePlan;
  private final SettlePlan settlePlan;

  SignPage(Access access, WritePlan writePlan, SettlePlan settlePlan) {
    this.access = access;
    this.writePlan = writePlan;
    this.settlePlan = settlePlan;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var shown = writePlan.read(id, actor);
    return shown
        .draft()
        .map(draft -> page(shown, draft, HttpStatus.OK))
        .orElseGet(() -> new ModelAndView("redirect:/plan/cases/" + id));
  }

  @PostMapping
  ModelAndView sign(
      @PathVariable UUID caseId, @RequestParam(defaultValue = "") String edition, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var read = edition.matches("[0-9]{1,9}") ? Integer.parseInt(edition) : -1;
    return switch (settlePlan.handle(new SettlePlan.Command(id, read, actor))) {
      case SettlePlan.Outcome.PlanSettled(_), SettlePlan.Outcome.NothingToSign() ->
          new ModelAndView("redirect:/plan/cases/" + id);
      case SettlePlan.Outcome.NotYet(var reasons) ->
          again(id, actor, HttpStatus.UNPROCESSABLE_CONTENT).addObject("reasons", reasons);
      case SettlePlan.Outcome.ChangedSince() ->
          again(id, actor, HttpStatus.CONFLICT).addObject("changed", true);
      case SettlePlan.Outcome.CaseIsClosed() ->
          new ModelAndView("plan/writing/PlanRefused", HttpStatus.CONFLICT)
              .addObject("caseId", id)
              .addObject("why", "closed");
    };
  }

  private ModelAndView again(CaseId id, Actor actor, HttpStatus status) {
    var shown = writePlan.read(id, actor);
    return page(shown, shown.draft().orElseThrow(), status);
  }

  private static ModelAndView page(WritePlan.Shown shown, Draft draft, HttpStatus status) {
    return new ModelAndView("plan/writing/SignPage", status)
        .addObject("head", shown.head())
        .addObject("draft", draft)
        .addObject("missing", shown.missing())
        .addObject("reasons", Set.<Reason>of())
        .addObject("changed", false);
  }
}
