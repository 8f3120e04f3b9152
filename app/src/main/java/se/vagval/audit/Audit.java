package se.vagval.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Acting;
import se.vagval.access.Actor;
import se.vagval.access.Target;
import se.vagval.audit.feeds.ToSeal;
import se.vagval.audit.store.EntryStore;

/// The door to the log. A read or a change is logged in the transaction that makes it, so that one
/// is never there without the other. Entries are sealed into a chain within a second.
@Component
public class Audit {

  private final EntryStore entries;
  private final ToSeal toSeal;
  private final Clock clock;

  Audit(EntryStore entries, ToSeal toSeal, Clock clock) {
    this.entries = entries;
    this.toSeal = toSeal;
    this.clock = clock;
  }

  /// Logs that the actor read `what` of the target, in the transaction that reads it.
  ///
  /// @param what a fixed word such as `case`; never a name or a free text
  /// @param caseId the case that is the reason, where there is one
  @Transactional(propagation = Propagation.MANDATORY)
  public void read(Actor actor, String what, Target target, @Nullable UUID caseId) {
    add(actor, "READ", what, List.of(touched(target, caseId)));
  }

  /// Logs that the actor read `what` of each in a list or a file: one entry for each.
  ///
  /// @param caseIds the cases that the list shows something of
  @Transactional(propagation = Propagation.MANDATORY)
  public <T> void readEach(
      Actor actor, String what, Collection<T> listed, Function<T, ? extends Target> caseIds) {
    if (!listed.isEmpty()) {
      add(
          actor,
          "READ",
          what,
          listed.stream().map(caseIds).map(target -> touched(target, target.value())).toList());
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(Actor actor, String what, Target target, @Nullable UUID caseId) {
    add(actor, "CHANGED", what, List.of(touched(target, caseId)));
  }

  /// Logs that the actor changed `what` of each: one entry for each.
  @Transactional(propagation = Propagation.MANDATORY)
  public <T extends Target> void changedEach(Actor actor, String what, Map<T, UUID> withCases) {
    if (!withCases.isEmpty()) {
      add(
          actor,
          "CHANGED",
          what,
          withCases.entrySet().stream()
              .map(each -> touched(each.getKey(), each.getValue()))
              .toList());
    }
  }

  /// Logs that the actor asked for the target and was refused.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void refused(Actor actor, Target target) {
    add(actor, "REFUSED", "refused", List.of(touched(target, null)));
  }

  private static EntryStore.Touched touched(Target target, @Nullable UUID caseId) {
    return new EntryStore.Touched(target.getClass().getSimpleName(), target.value(), caseId);
  }

  private void add(Actor actor, String act, String what, List<EntryStore.Touched> touched) {
    var acting = Acting.of(actor);
    entries.add(
        new EntryStore.Act(
            clock.instant(),
            actor.account() == null ? null : actor.account().value(),
            acting.role().name(),
            acting.place(),
            act,
            what,
            CameFrom.now()),
        touched);
    toSeal.afterCommit();
  }
}
