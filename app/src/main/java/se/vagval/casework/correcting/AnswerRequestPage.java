package se.vagval.casework.correcting;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseId;
import se.vagval.casework.correcting.AnswerRequest.Outcome.Answered;
import se.vagval.casework.correcting.AnswerRequest.Outcome.AnsweredBefore;
import se.vagval.casework.correcting.AnswerRequest.Outcome.ReasonIsMissing;
import se.vagval.casework.model.CorrectionRequest;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker answers somebody who says that something is wrong.
@Controller
@RequestMapping("/casework/cases/{case}/correction-requests/{request}")
class AnswerRequestPage {

  private static final int LONGEST = 2000;

  /// What was typed.
  record Form(String outcome, String answer) {

    Form {
      outcome = Optional.ofNullable(outcome).orElse("");
      answer = Optional.ofNullable(answer).orElse("").replace("\r\n", "\n").strip();
    }

    Optional<CorrectionRequest.Outcome> chosen() {
      return Arrays.stream(CorrectionRequest.Outcome.values())
          .filter(one -> one.name().equals(outcome))
          .findFirst();
    }

    Filled checked(Page page) {
      var filled = Filled.with(Map.of("outcome", outcome, "answer", answer));
      if (chosen().isEmpty()) {
        filled = filled.withProblem("outcome", page.t("casework.answer.error.outcome"));
      }
      return answer.length() > LONGEST
          ? filled.withProblem("answer", page.t("casework.answer.error.long"))
          : filled;
    }
  }

  private final Access access;
  private final AnswerRequest answerRequest;

  AnswerRequestPage(Access access, AnswerRequest answerRequest) {
    this.access = access;
    this.answerRequest = answerRequest;
  }

  @GetMapping
  ModelAndView show(
      Actor actor, @PathVariable("case") UUID id, @PathVariable("request") UUID request) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CORRECT_PERSON, caseId);
    return page(
        caseId, answerRequest.read(caseId, request, actor), Filled.nothing(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView answer(
      Actor actor,
      @PathVariable("case") UUID id,
      @PathVariable("request") UUID request,
      @ModelAttribute("form") Form form,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CORRECT_PERSON, caseId);
    var filled = form.checked(page);
    var outcome = form.chosen();
    return filled.hasProblems() || outcome.isEmpty()
        ? page(
            caseId,
            answerRequest.read(caseId, request, actor),
            filled,
            HttpStatus.UNPROCESSABLE_CONTENT)
        : answered(
            new AnswerRequest.Command(caseId, request, outcome.get(), form.answer(), actor),
            filled,
            page);
  }

  private ModelAndView answered(AnswerRequest.Command command, Filled filled, Page page) {
    return switch (answerRequest.handle(command)) {
      case Answered() -> new ModelAndView("redirect:/casework/cases/" + command.caseId());
      case ReasonIsMissing() ->
          again(
              command,
              filled.withProblem("answer", page.t("casework.answer.error.reason")),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case AnsweredBefore() ->
          again(
              command,
              filled.withProblem("", page.t("casework.answer.error.before")),
              HttpStatus.CONFLICT);
    };
  }

  private ModelAndView again(AnswerRequest.Command command, Filled filled, HttpStatus status) {
    var asked = answerRequest.read(command.caseId(), command.request(), command.by());
    return page(command.caseId(), asked, filled, status);
  }

  private static ModelAndView page(
      CaseId caseId, CorrectionRequest asked, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/correcting/AnswerRequestPage", status)
        .addObject("caseId", caseId)
        .addObject("asked", asked)
        .addObject("filled", filled);
  }
}
