package se.vagval.outcomes.following;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.MenuEntry;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.model.FollowUp;
import se.vagval.web.NotFound;

/// Where it is recorded whether people still support themselves.
@Controller
@RequestMapping("/outcomes/follow-ups")
class FollowUpPage {

  private final Access access;
  private final FollowUpResults followUps;

  FollowUpPage(Access access, FollowUpResults followUps) {
    this.access = access;
    this.followUps = followUps;
  }

  @Bean
  static MenuEntry followUpsInMenu() {
    return new MenuEntry(
        Role.RESULT_OFFICER, "outcomes.menu.follow-ups", "/outcomes/follow-ups", 20);
  }

  @GetMapping
  String show(Actor actor, @RequestParam(defaultValue = "false") boolean saved, Model model) {
    access.require(actor, Permission.FOLLOW_UP_RESULT);
    model.addAttribute("saved", saved);
    return page(actor, model, "", "");
  }

  @PostMapping
  String save(
      Actor actor,
      @RequestParam UUID placement,
      @RequestParam int months,
      @RequestParam(defaultValue = "") String found,
      @RequestParam(defaultValue = "0") int seen,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.FOLLOW_UP_RESULT);
    var point = FollowUp.of(months).orElseThrow(() -> new NotFound("follow-up " + months));
    var chosen = found(found);
    var field = placement + "-" + months;
    if (chosen.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(actor, model, field, "outcomes.follow-up.problem.choose");
    }
    var command =
        new FollowUpResults.Command(actor, new PlacementId(placement), point, chosen.get(), seen);
    return switch (followUps.handle(command)) {
      case FollowUpResults.Outcome.Recorded() -> "redirect:/outcomes/follow-ups?saved=true";
      case FollowUpResults.Outcome.RecordedAlready(var same) when same ->
          "redirect:/outcomes/follow-ups?saved=true";
      case FollowUpResults.Outcome.RecordedAlready ignored -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, model, field, "outcomes.follow-up.problem.already");
      }
      case FollowUpResults.Outcome.NotYours ignored -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        yield page(actor, model, field, "outcomes.follow-up.problem.not-yours");
      }
      case FollowUpResults.Outcome.NotDue(var reason) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield page(actor, model, field, "outcomes.follow-up.problem." + reason);
      }
    };
  }

  private static Optional<FollowUp.Found> found(String name) {
    return Arrays.stream(FollowUp.Found.values())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }

  private String page(Actor actor, Model model, String field, String problem) {
    model.addAttribute("list", followUps.due(actor));
    model.addAttribute("choices", FollowUp.Found.values());
    model.addAttribute("field", field);
    model.addAttribute("problem", problem);
    return "outcomes/following/FollowUpPage";
  }
}
