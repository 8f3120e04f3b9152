package se.vagval.casework.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.HoldsOpen;
import se.vagval.casework.model.CaseMayBeClosed;
import se.vagval.casework.model.Closing;
import se.vagval.casework.model.ClosingList;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ClosingListFile;
import se.vagval.casework.store.ClosingStore;
import se.vagval.casework.store.ClosingStore.NewClosing;
import se.vagval.casework.store.ProtectionStore.Signature;
import se.vagval.web.NotFound;

/// Closes a case today, for a reason, when nothing in it has to be settled first.
@Component
public class CloseCase {

  /// @param id made with the form
  /// @param reason a code of the list of reasons
  record Command(UUID id, CaseId caseId, String reason, String words, Actor by) {

    /// An old form, sent again after the case was opened again.
    Command anew() {
      return new Command(UUID.randomUUID(), caseId, reason, words, by);
    }
  }

  /// What the form starts from.
  ///
  /// @param first what has to be settled before the case can be closed
  /// @param told what only has to be known
  /// @param reasons that can be chosen today
  public record Asked(
      CaseHead head,
      LocalDate today,
      List<HoldsOpen> first,
      List<HoldsOpen> told,
      List<ClosingList.Row> reasons) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Closed() implements Outcome {}

    record MayNot(CaseMayBeClosed.Reason reason) implements Outcome {}

    /// The list of reasons does not have it today.
    record NotInTheList() implements Outcome {}
  }

  private final Cases cases;
  private final CaseStore locks;
  private final ClosingStore store;
  private final ClosingListFile reasons;
  private final List<HoldsOpen> asked;
  private final Audit audit;
  private final Clock clock;

  CloseCase(
      Cases cases,
      CaseStore locks,
      ClosingStore store,
      ClosingListFile reasons,
      List<HoldsOpen> asked,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.locks = locks;
    this.store = store;
    this.reasons = reasons;
    this.asked = asked.stream().sorted(Comparator.comparingInt(HoldsOpen::order)).toList();
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Asked ask(CaseId caseId, Actor reader) {
    audit.read(reader, "case-closing", caseId, caseId.value());
    var today = LocalDate.now(clock);
    var holding = store.holding(caseId, asked, today);
    return new Asked(
        cases.head(caseId),
        today,
        holding.stream().filter(HoldsOpen::settledFirst).toList(),
        holding.stream().filter(one -> !one.settledFirst()).toList(),
        reasons.list().on(today));
  }

  @Transactional
  Outcome handle(Command command) {
    var caseId = command.caseId();
    var today = LocalDate.now(clock);
    locks.lock(caseId);
    var before = store.find(caseId, command.id());
    if (before.filter(sent -> says(command, sent)).isPresent()) {
      return new Outcome.Closed();
    }
    var reason = reasons.list().of(command.reason(), today);
    if (reason.isEmpty()) {
      return new Outcome.NotInTheList();
    }
    var open = store.holding(caseId, asked, today).stream().filter(HoldsOpen::settledFirst).count();
    var facts =
        new CaseMayBeClosed.Facts(
            cases.head(caseId).closedOn() != null,
            (int) open,
            reason.get().needsWords(),
            !command.words().isEmpty());
    return switch (CaseMayBeClosed.of(facts)) {
      case CaseMayBeClosed.Outcome.MayNot(var why) -> new Outcome.MayNot(why);
      case CaseMayBeClosed.Outcome.May() ->
          close(before.isEmpty() ? command : command.anew(), today);
    };
  }

  private Outcome close(Command command, LocalDate today) {
    var signature = new Signature(command.by().signedIn(), OffsetDateTime.now(clock));
    var caseId = command.caseId();
    var closing = new NewClosing(command.id(), caseId, today, command.reason(), command.words());
    if (!store.close(closing, signature)) {
      throw new NotFound("closing " + command.id() + " of case " + caseId);
    }
    audit.changed(command.by(), "case-closed", caseId, caseId.value());
    return new Outcome.Closed();
  }

  private static boolean says(Command command, Closing before) {
    return before.reopening() == null
        && before.reason().equals(command.reason())
        && before.words().equals(command.words());
  }
}
