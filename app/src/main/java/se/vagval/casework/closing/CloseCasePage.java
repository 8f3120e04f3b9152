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
import se.vagval.casework.closing.CloseCase.Outcome.Closed;
import se.vagval.casework.closing.CloseCase.Outcome.MayNot;
import se.vagval.casework.closing.CloseCase.Outcome.NotInTheList;
import se.vagval.casework.model.CaseMayBeClosed;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker closes a case, and sees what has to be settled first.
@Controller
@RequestMapping("/casework/cases/{case}/close")
class CloseCasePage {

  private final Access access;
  private final CloseCase closeCase;

  CloseCasePage(Access access, CloseCase closeCase) {
    this.access = access;
    this.closeCase = closeCase;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CLOSE_CASE, caseId);
    return page(caseId, actor, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView close(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CLOSE_CASE, caseId);
    var form = new ClosingForm(sent);
    var filled = form.checked("words", page);
    if (filled.hasProblems()) {
      return page(caseId, actor, filled, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new CloseCase.Command(form.id(), caseId, form.value("reason"), form.value("words"), actor);
    return switch (closeCase.handle(command)) {
      case Closed() -> new ModelAndView("redirect:/casework/cases/" + caseId);
      case NotInTheList() ->
          again(command, filled.withProblem("reason", page.t("casework.closing.error.reason")));
      case MayNot(var why) -> refused(command, why, filled, page);
    };
  }

  private ModelAndView refused(
      CloseCase.Command command, CaseMayBeClosed.Reason why, Filled filled, Page page) {
    return switch (why) {
      case WORDS_MISSING ->
          again(command, filled.withProblem("words", page.t("casework.closing.error.words")));
      case SOMETHING_IS_OPEN, CLOSED_ALREADY ->
          page(
              command.caseId(),
              command.by(),
              filled.withProblem("", page.t("casework.closing.error." + why)),
              HttpStatus.CONFLICT);
    };
  }

  private ModelAndView again(CloseCase.Command command, Filled filled) {
    return page(command.caseId(), command.by(), filled, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView page(CaseId caseId, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/closing/CloseCasePage", status)
        .addObject("asked", closeCase.ask(caseId, actor))
        .addObject("formId", UUID.randomUUID())
        .addObject("filled", filled);
  }
}
