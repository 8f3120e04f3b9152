package se.vagval.assessment.fkbasis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import se.vagval.assessment.FkBasisId;
import se.vagval.casework.CaseId;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// Where the caseworker reads what the case knows, writes the rest and signs a basis for an
/// application to the Social Insurance Agency, or corrects one.
@Controller
@RequestMapping("/assessment/cases/{caseId}/fk-basis/new")
class WriteFkBasisPage {

  private final Access access;
  private final ReadFkBasis readFkBasis;
  private final SignFkBasis signFkBasis;
  private final Clock clock;

  WriteFkBasisPage(Access access, ReadFkBasis readFkBasis, SignFkBasis signFkBasis, Clock clock) {
    this.access = access;
    this.readFkBasis = readFkBasis;
    this.signFkBasis = signFkBasis;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("caseId") UUID id, @RequestParam Optional<UUID> corrects, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readFkBasis.handle(caseId, actor);
    var fresh =
        corrects
            .map(earlier -> FkBasisForm.correcting(shown.of(new FkBasisId(earlier))))
            .orElseGet(FkBasisForm::fresh);
    return shown.isOpen()
        ? form(shown, fresh, HttpStatus.OK)
        : new ModelAndView("redirect:" + FkBasisPage.address(caseId));
  }

  @PostMapping
  ModelAndView sign(
      @PathVariable("caseId") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readFkBasis.handle(caseId, actor);
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var written = FkBasisForm.written(form);
    if (written.isEmpty()) {
      return form(shown, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command =
        new SignFkBasis.Command(
            caseId, new FkBasisId(form.id("id")), written.get(), form.id("seen"), actor);
    var told = told(signFkBasis.handle(command));
    return told.isEmpty()
        ? new ModelAndView("redirect:" + FkBasisPage.address(caseId))
        : form(shown, form.filled().withProblem("", page.t(told)), HttpStatus.CONFLICT);
  }

  /// Why nothing was signed; empty when it was.
  private static String told(SignFkBasis.Outcome outcome) {
    return switch (outcome) {
      case SignFkBasis.Outcome.Signed() -> "";
      case SignFkBasis.Outcome.SignedOtherwise() -> "assessment.ability.error.sent-before";
      case SignFkBasis.Outcome.FactsChanged() -> "assessment.fk-basis.error.facts";
      case SignFkBasis.Outcome.ChangedMeanwhile() -> "assessment.ability.error.meanwhile";
      case SignFkBasis.Outcome.CaseIsClosed() -> "assessment.state.error.closed";
    };
  }

  /// With what the case knows now, whatever the form showed before.
  private ModelAndView form(ReadFkBasis.Shown shown, Filled filled, HttpStatus status) {
    var caseId = shown.head().id();
    return new ModelAndView("assessment/fkbasis/WriteFkBasisPage", status)
        .addObject("here", FkBasisPage.address(caseId))
        .addObject("shown", shown)
        .addObject("draft", readFkBasis.draft(caseId))
        .addObject("filled", filled);
  }
}
