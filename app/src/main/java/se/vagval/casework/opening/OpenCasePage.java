package se.vagval.casework.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where a caseworker opens a case.
@Controller
@RequestMapping("/casework/cases/new")
class OpenCasePage {

  private final Access access;
  private final OpenCase openCase;
  private final OwnUnits ownUnits;
  private final Clock clock;

  OpenCasePage(Access access, OpenCase openCase, OwnUnits ownUnits, Clock clock) {
    this.access = access;
    this.openCase = openCase;
    this.ownUnits = ownUnits;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.OPEN_CASE);
    return form(actor, Filled.nothing(), OpenCaseForm.FEWEST_CHILDREN);
  }

  @PostMapping
  ModelAndView open(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    access.require(actor, Permission.OPEN_CASE);
    var form =
        new OpenCaseForm(new LinkedMultiValueMap<>(typed), page.text(), LocalDate.now(clock));
    if (form.wantsMoreRows()) {
      return form(actor, form.filled(), form.rowsOfChildren() + 1);
    }
    var command = form.read(actor);
    return command.isEmpty()
        ? form(actor, form.filled(), form.rowsOfChildren())
        : opened(command.get(), form, page);
  }

  private ModelAndView opened(OpenCase.Command command, OpenCaseForm form, Page page) {
    var actor = command.by();
    return switch (openCase.handle(command)) {
      case OpenCase.Outcome.Opened(var id) -> new ModelAndView("redirect:/casework/cases/" + id);
      case OpenCase.Outcome.AlreadyOpen(var head) -> alreadyOpen(actor, head);
      case OpenCase.Outcome.NotNamed() -> alreadyOpen("", "/casework");
      case OpenCase.Outcome.NotOwnUnit() ->
          form(
              actor,
              form.filled().withProblem("unit", page.t("casework.error.unit")),
              form.rowsOfChildren());
      case OpenCase.Outcome.AdultLivesElsewhere() ->
          form(
              actor,
              form.filled().withProblem("adult.number", page.t("casework.error.adult-elsewhere")),
              form.rowsOfChildren());
    };
  }

  private ModelAndView form(Actor actor, Filled filled, int children) {
    return new ModelAndView(
        "casework/opening/OpenCasePage",
        Map.of("filled", filled, "units", ownUnits.handle(actor), "children", children),
        filled.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  /// A protected person's case is named to nobody but its own caseworker.
  private ModelAndView alreadyOpen(Actor actor, CaseHead head) {
    var mayRead = access.allows(actor, Permission.READ_CASE, head.id());
    return mayRead
        ? alreadyOpen(head.number(), "/casework/cases/" + head.id())
        : alreadyOpen("", "/casework");
  }

  private static ModelAndView alreadyOpen(String number, String href) {
    return new ModelAndView(
        "casework/opening/AlreadyOpen",
        Map.of("number", number, "href", href),
        HttpStatus.CONFLICT);
  }
}
