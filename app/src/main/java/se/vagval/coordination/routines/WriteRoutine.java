package se.vagval.coordination.routines;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.StepGuidance.Step;
import se.vagval.coordination.RoutineId;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Routine;
import se.vagval.coordination.store.RoutineStore;

/// Makes a routine with its first version, and writes further versions. What was agreed before
/// stays to be read.
@Component
class WriteRoutine {

  sealed interface Outcome {
    record RoutineWritten() implements Outcome {}

    /// Somebody wrote another version meanwhile.
    record WrittenMeanwhile() implements Outcome {}
  }

  private final RoutineStore store;
  private final ReadRoutines readRoutines;
  private final Audit audit;
  private final Clock clock;

  WriteRoutine(RoutineStore store, ReadRoutines readRoutines, Audit audit, Clock clock) {
    this.store = store;
    this.readRoutines = readRoutines;
    this.audit = audit;
    this.clock = clock;
  }

  /// What a routine is about.
  record About(RoutineId id, Partner partner, Step step) {}

  /// A form that was sent twice makes one.
  @Transactional
  Outcome make(About about, Routine.Version first, Actor by) {
    return store.make(about.id(), about.partner(), about.step(), stamp(by))
        ? write(about.id(), first, by)
        : new Outcome.RoutineWritten();
  }

  /// @param version numbered by the form as the next of what it showed
  @Transactional
  Outcome write(RoutineId id, Routine.Version version, Actor by) {
    if (store.write(id, version, stamp(by))) {
      audit.changed(by, "routine", id, null);
      return new Outcome.RoutineWritten();
    }
    return readRoutines.one(id).routine().versions().contains(version)
        ? new Outcome.RoutineWritten()
        : new Outcome.WrittenMeanwhile();
  }

  private RoutineStore.Stamp stamp(Actor by) {
    return new RoutineStore.Stamp(by.signedIn(), clock.instant());
  }
}
