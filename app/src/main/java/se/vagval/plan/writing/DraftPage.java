package se.vagval.plan.writing;

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
import se.vagval.plan.model.Draft;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a plan is written: saved as one goes, and returned to.
@Controller
@RequestMapping("/plan/cases/{caseId}/draft")
class DraftPage {

  private final Access access;
  private final WritePlan writePlan;

  DraftPage(Access access, WritePlan writePlan) {
    this.access = access;
    this.writePlan = writePlan;
  }

  /// @param more the goal that gets room for one more step, such as `g0`; `goal` for one more goal
  @GetMapping
  ModelAndView show(
      @PathVariable UUID caseId,
      @RequestParam(defaultValue = "") String more,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var shown = writePlan.read(id, actor);
    return shown
        .draft()
        .filter(_ -> shown.head().closedOn() == null)
        .map(draft -> saved(shown, draft, page, HttpStatus.OK).addObject("more", more))
        .orElseGet(() -> new ModelAndView("redirect:/plan/cases/" + id));
  }

  @PostMapping("/begin")
  ModelAndView begin(@PathVariable UUID caseId, Actor actor) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    return switch (writePlan.begin(id, actor)) {
      case WritePlan.Outcome.Saved(), WritePlan.Outcome.ChangedSince() ->
          new ModelAndView("redirect:/plan/cases/" + id + "/draft");
      case WritePlan.Outcome.CaseIsClosed() -> refused(id, "closed");
    };
  }

  /// @param next `sign` to go on to signing
  /// @param more where there is to be room for one more
  @PostMapping
  ModelAndView save(
      @PathVariable UUID caseId,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String more,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var id = new CaseId(caseId);
    access.require(actor, Permission.KEEP_PLAN, id);
    var form = new DraftForm(typed, page.text());
    var content = form.read();
    if (form.isWrong()) {
      return again(id, form.filled(), form.edition(), actor);
    }
    return switch (writePlan.save(id, content, form.edition(), actor)) {
      case WritePlan.Outcome.Saved() ->
          next.equals("sign")
              ? toSign(id, page, actor)
              : new ModelAndView("redirect:/plan/cases/" + id + "/draft" + form.room(more));
      case WritePlan.Outcome.ChangedSince() -> changed(id, form, page, actor);
      case WritePlan.Outcome.CaseIsClosed() -> refused(id, "closed");
    };
  }

  /// What is wrong with a day is told here, where it can be put right.
  private ModelAndView toSign(CaseId id, Page page, Actor actor) {
    var shown = writePlan.read(id, actor);
    return shown
        .draft()
        .filter(draft -> DraftDays.told(draft.content(), shown, page.text()).hasProblems())
        .map(draft -> saved(shown, draft, page, HttpStatus.UNPROCESSABLE_CONTENT))
        .orElseGet(() -> new ModelAndView("redirect:/plan/cases/" + id + "/sign"));
  }

  private static ModelAndView saved(
      WritePlan.Shown shown, Draft draft, Page page, HttpStatus status) {
    return form(shown, draft, DraftDays.told(draft.content(), shown, page.text()), status)
        .addObject("kept", status == HttpStatus.OK);
  }

  private ModelAndView again(CaseId id, Filled filled, int edition, Actor actor) {
    var shown = writePlan.read(id, actor);
    return shown
        .draft()
        .map(draft -> form(shown, draft, filled, HttpStatus.UNPROCESSABLE_CONTENT))
        .map(form -> form.addObject("edition", edition))
        .orElseGet(() -> refused(id, "nothing"));
  }

  /// Both texts: what was typed stays in the form, and what is saved stands above it.
  private ModelAndView changed(CaseId id, DraftForm form, Page page, Actor actor) {
    var shown = writePlan.read(id, actor);
    var told = form.filled().withProblem("", page.t("plan.draft.error.changed"));
    return shown
        .draft()
        .map(draft ->
            form(shown, draft, told, HttpStatus.CONFLICT).addObject("saved", draft.content()))
        .orElseGet(() -> refused(id, "nothing").addObject("kept", form.read()));
  }

  private static ModelAndView form(
      WritePlan.Shown shown, Draft draft, Filled filled, HttpStatus status) {
    return new ModelAndView("plan/writing/DraftPage", status)
        .addObject("head", shown.head())
        .addObject("edition", draft.edition())
        .addObject("example", DraftDays.example(shown.today()))
        .addObject("filled", filled);
  }

  private static ModelAndView refused(CaseId id, String why) {
    return new ModelAndView("plan/writing/PlanRefused", HttpStatus.CONFLICT)
        .addObject("caseId", id)
        .addObject("why", why);
  }
}
