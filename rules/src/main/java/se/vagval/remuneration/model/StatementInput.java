package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that a statement is computed from.
///
/// @param asOf nothing after this day is known
/// @param placements of one person on one check or agreement, in time order, not overlapping
/// @param exit null while nothing is known of self-sufficiency
/// @param posted null when no difference is asked for
/// @param funders empty when nobody shares the cost
public record StatementInput(
    LocalDate asOf,
    Terms terms,
    List<Placement> placements,
    @Nullable Exit exit,
    @Nullable List<Posted> posted,
    List<Funder> funders) {

  public StatementInput {
    placements = List.copyOf(placements);
    posted = posted == null ? null : List.copyOf(posted);
    funders = List.copyOf(funders);
    requireTimeOrder(placements);
    if (exit != null) {
      requireLast(placements, exit);
    }
  }

  public static StatementInput of(LocalDate asOf, Terms terms, List<Placement> placements) {
    return new StatementInput(asOf, terms, placements, null, null, List.of());
  }

  public StatementInput withExit(Exit newExit) {
    return new StatementInput(asOf, terms, placements, newExit, posted, funders);
  }

  public StatementInput withPosted(List<Posted> newPosted) {
    return new StatementInput(asOf, terms, placements, exit, newPosted, funders);
  }

  public StatementInput withFunders(List<Funder> newFunders) {
    return new StatementInput(asOf, terms, placements, exit, posted, newFunders);
  }

  private static void requireTimeOrder(List<Placement> placements) {
    var keys = new HashSet<PlacementKey>();
    for (int i = 0; i < placements.size(); i++) {
      var placement = placements.get(i);
      if (i > 0 && !placements.get(i - 1).isOver(placement.start())) {
        throw new IllegalArgumentException(placement.key() + " starts before the one before ended");
      }
      if (!keys.add(placement.key())) {
        throw new IllegalArgumentException("two placements are called " + placement.key());
      }
    }
  }

  private static void requireLast(List<Placement> placements, Exit exit) {
    var last = placements.getLast();
    var lastDay = last.lastDay();
    if (!last.key().equals(exit.placement()) || lastDay == null) {
      throw new IllegalArgumentException("only the last placement, ended, has an exit: " + exit);
    }
    for (var when : When.values()) {
      var approved = exit.approved(when);
      if (approved != null && approved.isBefore(lastDay)) {
        throw new IllegalArgumentException("approved before the last day: " + exit);
      }
    }
  }
}
