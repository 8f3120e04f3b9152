package se.vagval.plan.week;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.vagval.casework.ClosedCase;
import se.vagval.plan.OccupationId;
import se.vagval.web.NotFound;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the caseworker enters what fills a part of the person's weeks.
@Controller
@RequestMapping("/plan/cases/{caseId}/occupations")
class OccupationPage {

  private final Access access;
  private final KeepOccupation keepOccupation;
  private final ClosedCase closedCase;

  OccupationPage(Access access, KeepOccupation keepOccupation, ClosedCase closedCase) {
    this.access = access;
    this.keepOccupation = keepOccupation;
    this.closedCase = closedCase;
  }

  @GetMapping("/new")
  ModelAndView fresh(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var fresh = new OccupationId(UUID.randomUUID());
    var shown = keepOccupation.read(id, fresh, actor);
    return closedCase
        .insteadOfForm(id, actor)
        .orElseGet(() -> form(shown, fresh, Filled.nothing(), HttpStatus.OK));
  }

  @GetMapping("/{occupation}")
  ModelAndView show(
      @PathVariable UUID caseId, @PathVariable("occupation") UUID occupation, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var which = new OccupationId(occupation);
    var shown = keepOccupation.read(id, which, actor);
    var one = shown.occupation().orElseThrow(() -> new NotFound("occupation " + which));
    return closedCase
        .insteadOfForm(id, actor)
        .orElseGet(() -> form(shown, which, OccupationForm.of(one), HttpStatus.OK));
  }

  /// @param act `remove` to take it away
  @PostMapping("/{occupation}")
  ModelAndView keep(
      @PathVariable UUID caseId,
      @PathVariable("occupation") UUID occupation,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "") String act,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var which = new OccupationId(occupation);
    var form = new OccupationForm(typed, page.text());
    var sent = new Sent(id, which, form, page, actor);
    if (act.equals("remove")) {
      var removed = keepOccupation.remove(id, which, form.edition(), actor);
      return answer(sent, removed);
    }
    var read = form.read(which);
    return form.isWrong()
        ? again(sent, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT)
        : answer(sent, keepOccupation.keep(id, read, actor));
  }

  private record Sent(CaseId id, OccupationId which, OccupationForm form, Page page, Actor actor) {}

  private ModelAndView answer(Sent sent, KeepOccupation.Outcome outcome) {
    var form = sent.form();
    return switch (outcome) {
      case KeepOccupation.Outcome.Kept() ->
          new ModelAndView("redirect:/plan/cases/" + sent.id() + "/week/now?kept=" + sent.which());
      case KeepOccupation.Outcome.Removed() ->
          new ModelAndView("redirect:/plan/cases/" + sent.id() + "/week/now");
      case KeepOccupation.Outcome.NotOnThePath(var first) -> {
        form.notOnThePath(first);
        yield again(sent, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case KeepOccupation.Outcome.CannotBeginThen(var missing) -> {
        var told = form.filled().withProblem("from", cannotBegin(missing, sent.page()));
        yield again(sent, told, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case KeepOccupation.Outcome.ChangedSince() -> {
        var told = form.filled().withProblem("", sent.page().t("plan.occupation.error.changed"));
        yield again(sent, told, HttpStatus.CONFLICT);
      }
      case KeepOccupation.Outcome.CaseIsClosed() -> {
        var told = form.filled().withProblem("", sent.page().t("plan.refused.what.closed"));
        yield again(sent, told, HttpStatus.CONFLICT);
      }
    };
  }

  private static String cannotBegin(List<String> missing, Page page) {
    var words = missing.stream().map(page::t).collect(Collectors.joining(". "));
    return page.t("plan.occupation.error.cannot-begin", words);
  }

  /// Both texts: what was typed stays, and what is saved stands above it.
  private ModelAndView again(Sent sent, Filled filled, HttpStatus status) {
    var shown = keepOccupation.read(sent.id(), sent.which(), sent.actor());
    var page = form(shown, sent.which(), filled, status);
    shown
        .occupation()
        .filter(_ -> status == HttpStatus.CONFLICT)
        .ifPresent(one ->
            page.addObject("saved", one)
                .addObject("filled", filled.with("edition", String.valueOf(one.edition()))));
    return page;
  }

  private static ModelAndView form(
      KeepOccupation.Shown shown, OccupationId which, Filled filled, HttpStatus status) {
    return new ModelAndView("plan/week/OccupationPage", status)
        .addObject("head", shown.head())
        .addObject("which", which)
        .addObject("filled", filled);
  }
}
