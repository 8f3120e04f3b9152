package se.vagval.remuneration.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.RunId;
import se.vagval.remuneration.ledger.CsvFile;
import se.vagval.remuneration.ledger.LineFilter;
import se.vagval.remuneration.ledger.LineFilter.Change;
import se.vagval.web.Page;
import se.vagval.web.components.Paging;

/// Where a run is looked at and approved.
@Controller
@RequestMapping("/remuneration/runs/{run}")
class RunPage {

  /// What the address asks for.
  record Asked(@Nullable UUID provider, @Nullable Change change, @Nullable Integer at) {

    LineFilter filter() {
      return new LineFilter(
          provider == null ? null : new ProviderId(provider), change == null ? Change.ALL : change);
    }

    int page() {
      return at == null ? 1 : Math.clamp(at, 1, 100_000);
    }

    String address(RunId run) {
      return "/remuneration/runs/%s?change=%s%s"
          .formatted(run, filter().change(), provider == null ? "" : "&provider=" + provider);
    }
  }

  private static final int SIZE = 100;
  private static final int CONFLICT = 409;

  private final Access access;
  private final ReadRun readRun;
  private final ApproveRun approveRun;

  RunPage(Access access, ReadRun readRun, ApproveRun approveRun) {
    this.access = access;
    this.readRun = readRun;
    this.approveRun = approveRun;
  }

  @GetMapping
  String show(
      Actor actor,
      @PathVariable UUID run,
      @RequestParam(required = false) @Nullable UUID provider,
      @RequestParam(required = false) @Nullable Change change,
      @RequestParam(name = "page", required = false) @Nullable Integer at,
      Model model) {
    access.require(actor, Permission.READ_RUNS);
    return view(actor, new RunId(run), new Asked(provider, change, at), "", model);
  }

  @PostMapping("/approval")
  String approve(Actor actor, @PathVariable UUID run, Model model, HttpServletResponse response) {
    access.require(actor, Permission.APPROVE_RUN);
    var id = new RunId(run);
    return switch (approveRun.handle(new ApproveRun.Command(id, actor))) {
      case ApproveRun.Outcome.Approved _ -> "redirect:/remuneration/runs/" + id;
      case ApproveRun.Outcome.OwnPreparation(var reason) ->
          refused(actor, id, reason.name(), model, response);
      case ApproveRun.Outcome.FactsHaveChanged _ ->
          refused(actor, id, "FACTS_HAVE_CHANGED", model, response);
      case ApproveRun.Outcome.IsWithdrawn _ -> refused(actor, id, "IS_WITHDRAWN", model, response);
    };
  }

  @GetMapping("/lines.csv")
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable UUID run,
      @RequestParam(required = false) @Nullable UUID provider,
      @RequestParam(required = false) @Nullable Change change,
      @ModelAttribute(name = "page", binding = false) Page page) {
    access.require(actor, Permission.READ_RUNS);
    var id = new RunId(run);
    var filter = new Asked(provider, change, null).filter();
    var view =
        readRun.handle(id, new ReadRun.Query(actor, "run.file", filter, Integer.MAX_VALUE, 0));
    return CsvFile.of(page, view.signed().run().month() + ".csv", view.lines());
  }

  private String refused(
      Actor actor, RunId id, String why, Model model, HttpServletResponse response) {
    response.setStatus(CONFLICT);
    return view(actor, id, new Asked(null, null, null), why, model);
  }

  private String view(Actor actor, RunId id, Asked asked, String refusal, Model model) {
    var view =
        readRun.handle(
            id, new ReadRun.Query(actor, "run", asked.filter(), SIZE, (asked.page() - 1) * SIZE));
    var prepared = view.signed().run().prepared().by();
    model.addAttribute("view", view);
    model.addAttribute("filter", asked.filter());
    model.addAttribute("paging", new Paging(asked.page(), SIZE, view.found(), asked.address(id)));
    model.addAttribute("refusal", refusal);
    model.addAttribute("isOwn", prepared.equals(actor.account()));
    model.addAttribute("mayApprove", offers(actor, Permission.APPROVE_RUN, view));
    model.addAttribute("mayPrepare", offers(actor, Permission.PREPARE_RUN, view));
    return "remuneration/run/RunPage";
  }

  private boolean offers(Actor actor, Permission permission, ReadRun.View view) {
    var settled =
        Optional.of("remuneration.run.not-now." + view.signed().state())
            .filter(_ -> !view.signed().isOpen());
    return access.offers(actor, permission, NamedAct.of(permission).unless(settled));
  }
}
