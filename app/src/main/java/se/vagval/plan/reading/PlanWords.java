package se.vagval.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.plan.model.PlanContent.Goal;
import se.vagval.plan.model.PlanContent.Step;
import se.vagval.plan.model.PlanDifference.Change;
import se.vagval.plan.model.SettledPlan;
import se.vagval.web.Text;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Filled;

/// What is other between two versions, said in words.
public final class PlanWords {

  private final Text text;

  public PlanWords(Text text) {
    this.text = text;
  }

  public String goal(Change<Goal> change) {
    return switch (change) {
      case Change.Added<Goal>(var now) -> text.t("plan.compare.added", now.text());
      case Change.Removed<Goal>(var was) -> text.t("plan.compare.removed", was.text());
      case Change.Changed<Goal>(var was, var now) ->
          text.t("plan.compare.changed", was.text(), now.text());
    };
  }

  public String step(Change<Step> change) {
    return switch (change) {
      case Change.Added<Step>(var now) -> text.t("plan.compare.added", told(now));
      case Change.Removed<Step>(var was) -> text.t("plan.compare.removed", told(was));
      case Change.Changed<Step>(var was, var now) ->
          text.t("plan.compare.changed", told(was), told(now));
    };
  }

  public String day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(text::date).orElseGet(() -> text.t("components.not-said"));
  }

  public Choices versions(String field, List<SettledPlan> versions, int chosen) {
    var options =
        versions.stream()
            .map(one ->
                Choices.Option.of(
                    String.valueOf(one.number()),
                    text.t("plan.compare.version", one.number(), one.signedOn())))
            .toList();
    return Choices.of(field, text.t("plan.compare." + field), options)
        .from(Filled.nothing().with(field, String.valueOf(chosen)));
  }

  private String told(Step step) {
    var who = text.of("plan.who", step.who());
    var by = step.by();
    return by == null
        ? text.t("plan.compare.step", step.what(), who)
        : text.t("plan.compare.step-by", step.what(), who, by);
  }
}
