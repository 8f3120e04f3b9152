package se.vagval.casework.closing;

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

/// Where a closed case is opened again.
@Controller
@RequestMapping("/casework/cases/{case}/open-again")
class OpenAgainPage {

  private final Access access;
  private final OpenAgain openAgain;

  OpenAgainPage(Access access, OpenAgain openAgain) {
    this.access = access;
    this.openAgain = openAgain;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.OPEN_CASE_AGAIN, caseId);
    return page(caseId, actor, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView open(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.OPEN_CASE_AGAIN, caseId);
    var form = new ClosingForm(sent);
    var why = form.value("why");
    var checked = form.checked("why", page);
    var filled =
        why.isEmpty() ? checked.withProblem("why", page.t("casework.reopen.error.why")) : checked;
    if (filled.hasProblems()) {
      return page(caseId, actor, filled, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (openAgain.handle(new OpenAgain.Command(form.id(), caseId, why, actor))) {
      case OpenAgain.Outcome.Opened() -> new ModelAndView("redirect:/casework/cases/" + caseId);
      case OpenAgain.Outcome.MayNot() -> page(caseId, actor, filled, HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(CaseId caseId, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/closing/OpenAgainPage", status)
        .addObject("asked", openAgain.ask(caseId, actor))
        .addObject("formId", UUID.randomUUID())
        .addObject("filled", filled);
  }
}
