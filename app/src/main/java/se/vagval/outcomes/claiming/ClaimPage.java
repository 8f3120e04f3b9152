package se.vagval.outcomes.claiming;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.model.ResultCounts;
import se.vagval.outcomes.model.ResultMayBeClaimed;
import se.vagval.web.uploads.VirusScan;

/// Where provider staff claim a result, and see what became of it.
@Controller
@RequestMapping("/outcomes/placements/{placement}/claim")
class ClaimPage {

  private final Access access;
  private final ClaimResult claim;
  private final VirusScan scan;

  ClaimPage(Access access, ClaimResult claim, VirusScan scan) {
    this.access = access;
    this.claim = claim;
    this.scan = scan;
  }

  @GetMapping
  String show(Actor actor, @PathVariable UUID placement, Model model) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.CLAIM_RESULT, id);
    return page(actor, id, ClaimForm.empty(), model);
  }

  @PostMapping
  String send(
      Actor actor,
      @PathVariable UUID placement,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "NONE") String subsidy,
      @RequestParam(required = false) @Nullable MultipartFile evidence,
      Model model,
      HttpServletResponse response) {
    var id = new PlacementId(placement);
    access.require(actor, Permission.CLAIM_RESULT, id);
    return switch (ClaimForm.Upload.of(evidence, scan)) {
      case ClaimForm.Upload.Refused(var problem) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(actor, id, ClaimForm.typed(kind, subsidy, Optional.of(problem)), model);
      }
      case ClaimForm.Upload.Kept(var kept) -> {
        var form = ClaimForm.typed(kind, subsidy, Optional.empty());
        if (!form.problems().isEmpty()) {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          yield page(actor, id, form, model);
        }
        var command =
            new ClaimResult.Command(
                actor,
                id,
                ClaimForm.kind(kind).orElseThrow(),
                ClaimForm.subsidy(subsidy).orElseThrow(),
                kept);
        yield answer(claim.handle(command), actor, id, form, model, response);
      }
    };
  }

  /// A claim that waits already was sent twice: the page shows the one that is there.
  private String answer(
      ClaimResult.Outcome outcome,
      Actor actor,
      PlacementId id,
      ClaimForm form,
      Model model,
      HttpServletResponse response) {
    return switch (outcome) {
      case ClaimResult.Outcome.Claimed() -> "redirect:/outcomes/placements/" + id + "/claim";
      case ClaimResult.Outcome.Refused(var reason)
          when reason == ResultMayBeClaimed.Reason.WAITS_FOR_DECISION ->
          "redirect:/outcomes/placements/" + id + "/claim";
      case ClaimResult.Outcome.Refused ignored -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, id, form, model);
      }
      case ClaimResult.Outcome.DoesNotCount(var reason) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var field = reason == ResultCounts.Reason.KIND_NOT_ON_THE_LIST ? "kind" : "subsidy";
        yield page(actor, id, form.with(field, "outcomes.claim.problem." + reason), model);
      }
    };
  }

  private String page(Actor actor, PlacementId id, ClaimForm form, Model model) {
    model.addAttribute("claimable", claim.read(actor, id));
    model.addAttribute("form", form);
    return "outcomes/claiming/ClaimPage";
  }
}
