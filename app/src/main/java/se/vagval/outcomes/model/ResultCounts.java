package se.vagval.outcomes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;

/// A result counts when its kind and its subsidy were on the municipality's list on the last day of
/// the placement. Only a job can be subsidised.
@Rule(id = "OUT-02", source = "Nacka, villkor för ersättning vid resultat; dated list")
public final class ResultCounts {

  public enum Reason {
    KIND_NOT_ON_THE_LIST,
    SUBSIDY_NOT_ON_THE_LIST,
    ONLY_JOBS_ARE_SUBSIDISED
  }

  public sealed interface Outcome {
    record Counts() implements Outcome {}

    record DoesNotCount(Reason reason) implements Outcome {}
  }

  /// One line of the list.
  ///
  /// @param what the name of a [ResultKind] or a [Subsidy]
  /// @param to the first day it no longer counts; null while no end is set
  /// @param source where it says so
  public record Listed(String what, LocalDate from, @Nullable LocalDate to, String source) {

    boolean holdsFor(Enum<?> value, LocalDate day) {
      return what.equals(value.name()) && !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  public record Facts(ResultKind kind, Subsidy subsidy, LocalDate lastDay, List<Listed> list) {}

  private ResultCounts() {}

  public static Outcome of(Facts facts) {
    if (!isListed(facts, facts.kind())) {
      return new Outcome.DoesNotCount(Reason.KIND_NOT_ON_THE_LIST);
    }
    if (facts.subsidy() == Subsidy.NONE) {
      return new Outcome.Counts();
    }
    if (facts.kind() == ResultKind.STUDIES || facts.kind() == ResultKind.OWN_BUSINESS) {
      return new Outcome.DoesNotCount(Reason.ONLY_JOBS_ARE_SUBSIDISED);
    }
    return isListed(facts, facts.subsidy())
        ? new Outcome.Counts()
        : new Outcome.DoesNotCount(Reason.SUBSIDY_NOT_ON_THE_LIST);
  }

  private static boolean isListed(Facts facts, Enum<?> value) {
    return facts.list().stream().anyMatch(line -> line.holdsFor(value, facts.lastDay()));
  }
}
