package se.vagval.remuneration.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.attendance.PlannedDay;
import se.vagval.choice.PlacementId;
import se.vagval.remuneration.model.ActivityDay;
import se.vagval.remuneration.model.DayStatus;
import se.vagval.remuneration.model.Exit;
import se.vagval.remuneration.model.Placement;
import se.vagval.remuneration.model.PlacementKey;
import se.vagval.remuneration.model.Statement;
import se.vagval.remuneration.model.StatementInput;
import se.vagval.remuneration.model.Terms;

/// The statement of one check, from the facts that other modules keep.
public final class WantedOfCheck {

  public sealed interface Outcome {

    record Wanted(Statement statement) implements Outcome {}

    record Contradiction(HeldBack.Because because) implements Outcome {}
  }

  private WantedOfCheck() {}

  public static Outcome of(Terms terms, CheckFacts facts) {
    return contradiction(facts)
        .<Outcome>map(Outcome.Contradiction::new)
        .orElseGet(() -> new Outcome.Wanted(Statement.of(input(terms, facts))));
  }

  /// A result closes a check: it belongs to the last placement, after its last day.
  private static Optional<HeldBack.Because> contradiction(CheckFacts facts) {
    if (facts.results().isEmpty()) {
      return Optional.empty();
    }
    var last = facts.placements().getLast();
    var result = facts.results().get(last.id());
    if (result == null || facts.results().size() > 1) {
      return Optional.of(HeldBack.Because.RESULT_OF_EARLIER_PLACEMENT);
    }
    var lastDay = last.lastDay();
    return lastDay == null || result.evidenceApproved().isBefore(lastDay)
        ? Optional.of(HeldBack.Because.RESULT_BEFORE_THE_LAST_DAY)
        : Optional.empty();
  }

  private static StatementInput input(Terms terms, CheckFacts facts) {
    var placements =
        facts.placements().stream()
            .map(placement -> placement(placement, facts.days().get(placement.id())))
            .toList();
    var input = StatementInput.of(facts.asOf(), terms, placements);
    if (facts.results().isEmpty()) {
      return input;
    }
    var last = facts.placements().getLast().id();
    var result = java.util.Objects.requireNonNull(facts.results().get(last));
    return input.withExit(
        new Exit(key(last), result.evidenceApproved(), result.sustainedApproved()));
  }

  public static Placement placement(
      se.vagval.choice.Placement placement, @Nullable List<PlannedDay> days) {
    return new Placement(
        key(placement.id()),
        placement.provider().toString(),
        placement.start(),
        placement.lastDay(),
        placement.pauses(),
        days == null ? List.of() : days.stream().map(WantedOfCheck::day).toList());
  }

  private static ActivityDay day(PlannedDay day) {
    return new ActivityDay(day.date(), DayStatus.valueOf(day.status().name()));
  }

  private static PlacementKey key(PlacementId placement) {
    return new PlacementKey(placement.toString());
  }

  public static PlacementId id(PlacementKey key) {
    return new PlacementId(UUID.fromString(key.value()));
  }
}
