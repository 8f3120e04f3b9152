package se.vagval.assessment.ability;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.casework.CaseId;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;
import se.vagval.web.components.TypedForm;

/// What a page answers when a step of a work-ability assessment was sent.
final class AbilityAnswers {

  record Sent(CaseId caseId, TypedForm form, Text text) {}

  private AbilityAnswers() {}

  /// @param again shows the form with what was typed and what was told
  static ModelAndView to(
      FollowAbility.Outcome outcome, Sent sent, Function<Filled, ModelAndView> again) {
    var text = sent.text();
    var told =
        switch (outcome) {
          case FollowAbility.Outcome.Noted() -> "";
          case FollowAbility.Outcome.NotedOtherwise() ->
              text.t("assessment.ability.error.sent-before");
          case FollowAbility.Outcome.ChangedMeanwhile() ->
              text.t("assessment.ability.error.meanwhile");
          case FollowAbility.Outcome.CaseIsClosed() -> text.t("assessment.state.error.closed");
          case FollowAbility.Outcome.NotInOrder(var reason, LocalDate earliest) ->
              text.t("assessment.ability.refused." + reason, earliest);
        };
    if (told.isEmpty()) {
      return new ModelAndView("redirect:" + AbilityPage.address(sent.caseId()));
    }
    var page = again.apply(sent.form().filled().withProblem("", told));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }
}
