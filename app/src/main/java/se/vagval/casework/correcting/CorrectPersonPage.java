package se.vagval.casework.correcting;

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
import se.vagval.casework.CaseId;
import se.vagval.casework.correcting.CorrectPerson.Outcome.AliasTellsTheName;
import se.vagval.casework.correcting.CorrectPerson.Outcome.ChangedMeanwhile;
import se.vagval.casework.correcting.CorrectPerson.Outcome.Corrected;
import se.vagval.casework.correcting.CorrectPerson.Outcome.NothingChanged;
import se.vagval.web.Page;
import se.vagval.web.components.Filled;

/// Where the responsible caseworker puts right what is kept about the person, and reads what stood
/// before.
@Controller
@RequestMapping("/casework/cases/{case}/correction")
class CorrectPersonPage {

  private final Access access;
  private final CorrectPerson correctPerson;
  private final Clock clock;

  CorrectPersonPage(Access access, CorrectPerson correctPerson, Clock clock) {
    this.access = access;
    this.correctPerson = correctPerson;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(Actor actor, @PathVariable("case") UUID id) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CORRECT_PERSON, caseId);
    var now = correctPerson.now(caseId, actor);
    return form(now, CorrectPersonForm.fresh(now.standing()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView correct(
      Actor actor,
      @PathVariable("case") UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @ModelAttribute(value = "page", binding = false) Page page) {
    var caseId = new CaseId(id);
    access.require(actor, Permission.CORRECT_PERSON, caseId);
    var now = correctPerson.now(caseId, actor);
    var form = new CorrectPersonForm(typed, now.standing(), page.text());
    var what = form.read(LocalDate.now(clock));
    return what.isEmpty()
        ? form(now, form.filled(), HttpStatus.UNPROCESSABLE_CONTENT)
        : corrected(
            new CorrectPerson.Command(caseId, what.get(), form.reason(), form.seen(), actor),
            form.filled(),
            page);
  }

  private ModelAndView corrected(CorrectPerson.Command command, Filled filled, Page page) {
    return switch (correctPerson.handle(command)) {
      case Corrected() ->
          new ModelAndView("redirect:/casework/cases/" + command.caseId() + "/correction#history");
      case NothingChanged() ->
          again(
              command,
              filled.withProblem("given", page.t("casework.correct.error.nothing")),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case AliasTellsTheName() ->
          again(
              command,
              filled.withProblem("given", page.t("casework.correct.error.alias")),
              HttpStatus.CONFLICT);
      case ChangedMeanwhile() -> stale(command, filled, page);
    };
  }

  /// What was typed stays, beside what stands now; sent again it is said of that.
  private ModelAndView stale(CorrectPerson.Command command, Filled filled, Page page) {
    var now = correctPerson.now(command.caseId(), command.by());
    var seen = filled.with("seen", String.valueOf(now.standing().version()));
    return form(
            now,
            seen.withProblem("given", page.t("casework.correct.error.changed")),
            HttpStatus.CONFLICT)
        .addObject("stale", true);
  }

  private ModelAndView again(CorrectPerson.Command command, Filled filled, HttpStatus status) {
    return form(correctPerson.now(command.caseId(), command.by()), filled, status);
  }

  private static ModelAndView form(CorrectPerson.Now now, Filled filled, HttpStatus status) {
    return new ModelAndView("casework/correcting/CorrectPersonPage", status)
        .addObject("now", now)
        .addObject("filled", filled);
  }
}
