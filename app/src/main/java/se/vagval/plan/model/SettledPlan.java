package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vagval.kernel.Term;

/// A plan that the caseworker has signed. It is never edited; the next one is a new version.
///
/// @param by who signed; empty when the account is gone
/// @param answers the newest first
@Term(sv = "version av planen")
public record SettledPlan(
    int number, PlanContent content, LocalDate signedOn, String by, List<PlanAnswer> answers) {

  public SettledPlan {
    answers = List.copyOf(answers);
  }

  public enum Agreement {
    WAITS,
    AGREED,
    OBJECTED
  }

  public Optional<PlanAnswer> answer() {
    return answers.stream().findFirst();
  }

  public Agreement agreement() {
    return answer()
        .map(answer ->
            switch (answer.said()) {
              case AGREES -> Agreement.AGREED;
              case OBJECTS -> Agreement.OBJECTED;
            })
        .orElse(Agreement.WAITS);
  }
}
