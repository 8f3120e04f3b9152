package se.vagval.assessment.fkbasis;

import java.time.Clock;
import java.time.LocalDate;
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

/// Where the caseworker notes that the person got the basis that was signed.
@Controller
@RequestMapping("/assessment/cases/{caseId}/fk-basis/{fkBasis}/given")
class GiveFkBasisPage {

  private final Access access;
  private final ReadFkBasis readFkBasis;
  private final GiveFkBasis giveFkBasis;
  private final Clock clock;

  GiveFkBasisPage(Access access, ReadFkBasis readFkBasis, GiveFkBasis giveFkBasis, Clock clock) {
    this.access = access;
    this.readFkBasis = readFkBasis;
    this.giveFkBasis = giveFkBasis;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("caseId") UUID id, @PathVariable("fkBasis") UUID basis, Actor actor) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readFkBasis.handle(caseId, actor);
    var basisId = new FkBasisId(basis);
    return shown.of(basisId).given() == null && shown.isOpen()
        ? form(shown, basisId, FkBasisForm.given(LocalDate.now(clock)), HttpStatus.OK)
        : new ModelAndView("redirect:" + FkBasisPage.address(caseId));
  }

  @PostMapping
  ModelAndView note(
      @PathVariable("caseId") UUID id,
      @PathVariable("fkBasis") UUID basis,
      @RequestParam MultiValueMap<String, String> typed,
      Actor actor,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.KEEP_ABILITY, caseId);
    var shown = readFkBasis.handle(caseId, actor);
    var basisId = shown.of(new FkBasisId(basis)).id();
    var form = new TypedForm(typed, page.text(), LocalDate.now(clock));
    var given = FkBasisForm.given(form);
    if (given.isEmpty()) {
      return form(shown, basisId, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var command = new GiveFkBasis.Command(caseId, basisId, given.get(), actor);
    var told = told(giveFkBasis.handle(command), page);
    return told.isEmpty()
        ? new ModelAndView("redirect:" + FkBasisPage.address(caseId))
        : form(shown, basisId, form.filled().withProblem("", told), HttpStatus.CONFLICT);
  }

  /// Why nothing was noted; empty when it was.
  private static String told(GiveFkBasis.Outcome outcome, Page page) {
    return switch (outcome) {
      case GiveFkBasis.Outcome.Noted() -> "";
      case GiveFkBasis.Outcome.NotedOtherwise() -> page.t("assessment.fk-basis.error.given-before");
      case GiveFkBasis.Outcome.BeforeItWasSigned(var day) ->
          page.t("assessment.fk-basis.error.before-signed", day);
      case GiveFkBasis.Outcome.CaseIsClosed() -> page.t("assessment.state.error.closed");
    };
  }

  private static ModelAndView form(
      ReadFkBasis.Shown shown, FkBasisId id, Filled filled, HttpStatus status) {
    return new ModelAndView("assessment/fkbasis/GiveFkBasisPage", status)
        .addObject("here", FkBasisPage.address(shown.head().id()))
        .addObject("basis", shown.of(id))
        .addObject("filled", filled);
  }
}
