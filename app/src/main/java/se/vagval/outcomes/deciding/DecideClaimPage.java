package se.vagval.outcomes.deciding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.outcomes.ClaimId;
import se.vagval.outcomes.model.ResultIsPaidOnce;

/// Where a claim is approved or refused.
@Controller
@RequestMapping("/outcomes/claims/{claim}")
class DecideClaimPage {

  /// @param problems message keys by field
  /// @param another what makes it another result than one that is paid for
  record Form(String decision, String reasons, String another, Map<String, String> problems) {

    static Form empty() {
      return new Form("", "", "", Map.of());
    }

    static Form typed(String decision, String reasons, String another) {
      var problems = new LinkedHashMap<String, String>();
      if (!decision.equals("approve") && !decision.equals("refuse")) {
        problems.put("decision", "outcomes.decide.problem.decision");
      }
      if (decision.equals("refuse") && reasons.isBlank()) {
        problems.put("reasons", "outcomes.decide.problem.reasons");
      }
      return new Form(decision, reasons, another, problems);
    }

    Form with(String field, String problem) {
      return new Form(decision, reasons, another, Map.of(field, problem));
    }

    Form with(ResultIsPaidOnce.Reason reason) {
      return switch (reason) {
        case EARLIER_WAITS -> with("decision", "outcomes.decide.problem.earlier-waits");
        case PAID_ALREADY -> with("another", "outcomes.decide.problem.paid-already");
      };
    }

    DecideClaim.Command toCommand(Actor by, ClaimId claim) {
      return new DecideClaim.Command(by, claim, decision.equals("approve"), reasons, another);
    }
  }

  private final Access access;
  private final DecideClaim decide;
  private final ReadEvidence evidence;

  DecideClaimPage(Access access, DecideClaim decide, ReadEvidence evidence) {
    this.access = access;
    this.decide = decide;
    this.evidence = evidence;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID claim, Model model) {
    access.require(actor, Permission.DECIDE_CLAIM);
    return page(actor, new ClaimId(claim), Form.empty(), model);
  }

  @PostMapping
  String decide(
      Actor actor,
      @PathVariable UUID claim,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String reasons,
      @RequestParam(defaultValue = "") String another,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.DECIDE_CLAIM);
    var id = new ClaimId(claim);
    var form = Form.typed(decision, reasons.strip(), another.strip());
    if (!form.problems().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, id, form, model);
    }
    return switch (decide.handle(form.toCommand(actor, id))) {
      case DecideClaim.Outcome.Decided() -> "redirect:/outcomes/claims/" + claim;
      case DecideClaim.Outcome.DecidedAlready(var same) when same ->
          "redirect:/outcomes/claims/" + claim;
      case DecideClaim.Outcome.DecidedAlready ignored -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, id, form.with("decision", "outcomes.decide.problem.already"), model);
      }
      case DecideClaim.Outcome.NotTheLast() -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, id, form.with("decision", "outcomes.decide.problem.not-last"), model);
      }
      case DecideClaim.Outcome.IsPaidOnce(var reason) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, id, form.with(reason), model);
      }
      case DecideClaim.Outcome.NotYours ignored -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        yield page(actor, id, form, model);
      }
    };
  }

  private String page(Actor actor, ClaimId id, Form form, Model model) {
    var decidable = decide.read(actor, id);
    model.addAttribute("decidable", decidable);
    model.addAttribute("mayOpen", evidence.mayOpen(actor, decidable.claim()));
    model.addAttribute("problems", form.problems());
    model.addAttribute("decision", form.decision());
    model.addAttribute("reasons", form.reasons());
    model.addAttribute("another", form.another());
    return "outcomes/deciding/DecideClaimPage";
  }
}
