package se.vagval.plan.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/// Where the caseworker notes a follow-up of the plan, and sets the day of the next.
@Controller
@RequestMapping("/plan/cases/{caseId}/follow-up")
class FollowPlanPage {

  private final Access access;
  private final FollowPlan followPlan;
  private final Clock clock;

  FollowPlanPage(Access access, FollowPlan followPlan, Clock clock) {
    this.access = access;
    this.followPlan = followPlan;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var shown = followPlan.read(id, actor);
    var today = FollowForm.on(LocalDate.now(clock));
    return shown.due().isEmpty()
        ? new ModelAndView("redirect:/plan/cases/" + id)
        : form(shown, UUID.randomUUID(), today, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView note(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var form = new FollowForm(typed, page.text(), LocalDate.now(clock));
    var followUp = form.read(actor.name());
    var note =
        Optional.ofNullable(typed.getFirst("id"))
            .filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString)
            .orElseGet(UUID::randomUUID);
    if (form.isWrong()) {
      return again(id, note, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
    }
    return switch (followPlan.note(note, id, followUp, actor)) {
      case FollowPlan.Outcome.Followed() -> new ModelAndView("redirect:/plan/cases/" + id);
      case FollowPlan.Outcome.SentBefore() -> {
        var told = form.filled().withProblem("", page.t("plan.follow.error.sent-before"));
        yield again(id, UUID.randomUUID(), told, HttpStatus.CONFLICT, actor);
      }
      case FollowPlan.Outcome.CaseIsClosed() -> {
        var told = form.filled().withProblem("", page.t("plan.refused.what.closed"));
        yield again(id, note, told, HttpStatus.CONFLICT, actor);
      }
    };
  }

  private ModelAndView again(CaseId id, UUID note, Filled filled, HttpStatus status, Actor actor) {
    return form(followPlan.read(id, actor), note, filled, status);
  }

  private static ModelAndView form(
      FollowPlan.Shown shown, UUID note, Filled filled, HttpStatus status) {
    return new ModelAndView("plan/following/FollowPlanPage", status)
        .addObject("shown", shown)
        .addObject("note", note)
        .addObject("filled", filled);
  }
}
