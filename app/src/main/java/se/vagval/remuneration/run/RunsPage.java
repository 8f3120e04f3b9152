package se.vagval.remuneration.run;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.NamedAct;
import se.vagval.access.Permission;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.Paging;

/// Where runs are listed and the next one is prepared.
@Controller
@RequestMapping("/remuneration/runs")
class RunsPage {

  private static final int SIZE = 25;
  private static final int UNPROCESSABLE = 422;

  private final Access access;
  private final ReadRuns readRuns;
  private final PrepareRun prepareRun;

  RunsPage(Access access, ReadRuns readRuns, PrepareRun prepareRun) {
    this.access = access;
    this.readRuns = readRuns;
    this.prepareRun = prepareRun;
  }

  @GetMapping
  String show(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
    access.require(actor, Permission.READ_RUNS);
    return list(actor, Math.clamp(page, 1, 100_000), Filled.nothing(), model);
  }

  @PostMapping
  String prepare(
      Actor actor,
      @RequestParam(defaultValue = "") String month,
      @ModelAttribute(name = "page", binding = false) Page page,
      Model model,
      HttpServletResponse response) {
    access.require(actor, Permission.PREPARE_RUN);
    var wanted = month(month);
    var typed = Filled.with(Map.of("month", month));
    if (wanted.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
      return list(actor, 1, typed.withProblem("month", page.t("remuneration.month.NONE")), model);
    }
    return switch (prepareRun.handle(new PrepareRun.Command(wanted.get(), actor))) {
      case PrepareRun.Outcome.Prepared(var run) -> "redirect:/remuneration/runs/" + run;
      case PrepareRun.Outcome.AnotherIsOpen(var run) -> "redirect:/remuneration/runs/" + run;
      case PrepareRun.Outcome.MonthRefused(var reason) -> {
        response.setStatus(UNPROCESSABLE);
        var problem = page.t("remuneration.month", reason);
        yield list(actor, 1, typed.withProblem("month", problem), model);
      }
    };
  }

  private String list(Actor actor, int page, Filled filled, Model model) {
    var listed = readRuns.handle(SIZE, (page - 1) * SIZE);
    model.addAttribute("listed", listed);
    model.addAttribute("filled", filled);
    var act = NamedAct.of(Permission.PREPARE_RUN).unless(listed.hindrance());
    model.addAttribute("mayPrepare", access.offers(actor, Permission.PREPARE_RUN, act));
    model.addAttribute("paging", new Paging(page, SIZE, listed.count(), "/remuneration/runs"));
    return "remuneration/run/RunsPage";
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
