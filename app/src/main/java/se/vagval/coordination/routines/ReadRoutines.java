package se.vagval.coordination.routines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.coordination.RoutineId;
import se.vagval.coordination.model.Routine;
import se.vagval.coordination.store.RoutineStore;
import se.vagval.web.NotFound;

/// Reads the routines that were agreed with partners. Nothing of a person is in them.
@Component
public class ReadRoutines {

  /// One routine as it stands today.
  ///
  /// @param now empty while its first version has not begun
  public record Standing(Routine routine, Optional<Routine.Version> now, boolean overdue) {}

  private final RoutineStore store;
  private final Clock clock;

  ReadRoutines(RoutineStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Those whose review is overdue first.
  @Transactional(readOnly = true)
  List<Standing> all() {
    var today = LocalDate.now(clock);
    var all = store.all().stream().map(routine -> standing(routine, today)).toList();
    return Stream.concat(
            all.stream().filter(Standing::overdue), all.stream().filter(one -> !one.overdue()))
        .toList();
  }

  /// @throws NotFound when there is none in this municipality
  @Transactional(readOnly = true)
  Standing one(RoutineId id) {
    return all().stream()
        .filter(standing -> standing.routine().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("routine " + id));
  }

  private static Standing standing(Routine routine, LocalDate today) {
    return new Standing(routine, routine.on(today), routine.isOverdue(today));
  }
}
