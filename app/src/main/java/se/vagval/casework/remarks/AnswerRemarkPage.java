package se.vagval.casework.remarks;

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

/// Where a caseworker answers what the person wrote, or says that it is read.
@Controller
@RequestMapping("/casework/cases/{case}/remarks/{remark}")
class AnswerRemarkPage {

  private final Access access;
  private final AnswerRemark answerRemark;

  AnswerRemarkPage(Access access, AnswerRemark answerRemark) {
    this.access = access;
    this.answerRemark = answerRemark;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("remark") UUID remark) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    return form(caseId, remark, actor, Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView answer(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("remark") UUID remark,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    var form = new RemarkForm(typed, page.text());
    if (!form.isSound()) {
      return form(caseId, remark, actor, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new AnswerRemark.Command(caseId, remark, form.id(), form.words(), actor);
    return switch (answerRemark.handle(command)) {
      case AnswerRemark.Outcome.Answered() -> toCase(caseId);
      case AnswerRemark.Outcome.AnsweredBefore() -> {
        var told = form.filled().withProblem("text", page.t("casework.remark.error.answered"));
        yield form(caseId, remark, actor, told, HttpStatus.CONFLICT);
      }
    };
  }

  @PostMapping("/read")
  ModelAndView read(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("remark") UUID remark) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CHANGE_CASE, caseId);
    answerRemark.markRead(caseId, remark, actor);
    return toCase(caseId);
  }

  private static ModelAndView toCase(CaseId caseId) {
    return new ModelAndView("redirect:/casework/cases/" + caseId + "#journal");
  }

  private ModelAndView form(
      CaseId caseId, UUID remark, Actor actor, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/remarks/AnswerRemarkPage", status)
        .addObject("caseId", caseId)
        .addObject("remark", answerRemark.read(caseId, remark, actor))
        .addObject("id", UUID.randomUUID().toString())
        .addObject("filled", filled);
  }
}
