package se.vagval.remuneration.statement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.providers.ProviderId;
import se.vagval.web.components.Paging;

/// Statements by month: a provider's own, or for finance those of all.
@Controller
class StatementsPage {

  private static final int SIZE = 50;

  private final Access access;
  private final ReadStatements readStatements;

  StatementsPage(Access access, ReadStatements readStatements) {
    this.access = access;
    this.readStatements = readStatements;
  }

  @GetMapping("/remuneration/statements")
  String show(Actor actor, @RequestParam(name = "page", defaultValue = "1") int at, Model model) {
    access.require(actor, Permission.LIST_STATEMENTS);
    var page = Math.clamp(at, 1, 100_000);
    var own = access.where(actor, Permission.READ_STATEMENT, ProviderId.class, "p");
    var listed = readStatements.handle(own, SIZE, (page - 1) * SIZE);
    model.addAttribute("listed", listed);
    model.addAttribute(
        "paging", new Paging(page, SIZE, listed.count(), "/remuneration/statements"));
    return "remuneration/statement/StatementsPage";
  }
}
