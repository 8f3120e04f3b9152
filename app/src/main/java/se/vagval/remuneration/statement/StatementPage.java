package se.vagval.remuneration.statement;

import java.time.YearMonth;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.ledger.CsvFile;
import se.vagval.web.Page;

/// A provider's statement of one month, in which every amount can be opened.
@Controller
@RequestMapping("/remuneration/statements/{provider}/{month}")
class StatementPage {

  private final Access access;
  private final ReadStatement readStatement;

  StatementPage(Access access, ReadStatement readStatement) {
    this.access = access;
    this.readStatement = readStatement;
  }

  @GetMapping
  String show(
      Actor actor, @PathVariable UUID provider, @PathVariable YearMonth month, Model model) {
    var id = new ProviderId(provider);
    access.require(actor, Permission.READ_STATEMENT, id);
    model.addAttribute("view", read(actor, id, month, "statement"));
    return "remuneration/statement/StatementPage";
  }

  @GetMapping("/lines.csv")
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable UUID provider,
      @PathVariable YearMonth month,
      @ModelAttribute(name = "page", binding = false) Page page) {
    var id = new ProviderId(provider);
    access.require(actor, Permission.READ_STATEMENT, id);
    var view = read(actor, id, month, "statement.file");
    return CsvFile.of(page, month + ".csv", view.lines());
  }

  private ReadStatement.View read(Actor actor, ProviderId id, YearMonth month, String what) {
    return readStatement.handle(
        id, month, new ReadStatement.By(actor, what, Sight.of(access, actor)));
  }
}
