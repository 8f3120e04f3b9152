package se.vagval.remuneration.run;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.remuneration.RunId;

/// Puts an open run away, or prepares it anew. Answers with the run as it stands then.
@Controller
@RequestMapping("/remuneration/runs/{run}")
class WithdrawRunPage {

  private final Access access;
  private final WithdrawRun withdrawRun;
  private final RenewRun renewRun;

  WithdrawRunPage(Access access, WithdrawRun withdrawRun, RenewRun renewRun) {
    this.access = access;
    this.withdrawRun = withdrawRun;
    this.renewRun = renewRun;
  }

  @PostMapping("/withdrawal")
  String withdraw(Actor actor, @PathVariable UUID run) {
    access.require(actor, Permission.APPROVE_RUN);
    return switch (withdrawRun.handle(new WithdrawRun.Command(new RunId(run), actor))) {
      case WithdrawRun.Outcome.Withdrawn _, WithdrawRun.Outcome.IsApproved _ ->
          "redirect:/remuneration/runs/" + run;
    };
  }

  @PostMapping("/renewal")
  String renew(Actor actor, @PathVariable UUID run) {
    access.require(actor, Permission.PREPARE_RUN);
    return switch (renewRun.handle(new RunId(run), actor)) {
      case PrepareRun.Outcome.Prepared(var fresh) -> "redirect:/remuneration/runs/" + fresh;
      case PrepareRun.Outcome.AnotherIsOpen(var other) -> "redirect:/remuneration/runs/" + other;
      case PrepareRun.Outcome.MonthRefused _ -> "redirect:/remuneration/runs/" + run;
    };
  }
}
