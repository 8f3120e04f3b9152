package se.vagval.casework.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.model.CaseMayBeOpenedAgain;
import se.vagval.casework.model.Closing;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ClosingStore;
import se.vagval.casework.store.ClosingStore.NewReopening;
import se.vagval.casework.store.ProtectionStore.Signature;
import se.vagval.web.NotFound;

/// Opens a closed case again, with why.
@Component
public class OpenAgain {

  /// @param id made with the form
  record Command(UUID id, CaseId caseId, String why, Actor by) {

    /// An old form, sent again after the case was closed again.
    Command anew() {
      return new Command(UUID.randomUUID(), caseId, why, by);
    }
  }

  /// What the form starts from.
  ///
  /// @param closing how it was closed; null for one that was closed before that was kept
  /// @param instead another case of the person that is open, and that the reader may know of
  public record Asked(
      CaseHead head,
      @Nullable Closing closing,
      CaseMayBeOpenedAgain.Outcome answer,
      @Nullable CaseHead instead) {}

  sealed interface Outcome {
    /// Also when the same form was sent before.
    record Opened() implements Outcome {}

    record MayNot() implements Outcome {}
  }

  private final Cases cases;
  private final CaseStore locks;
  private final ClosingStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  OpenAgain(
      Cases cases, CaseStore locks, ClosingStore store, Access access, Audit audit, Clock clock) {
    this.cases = cases;
    this.locks = locks;
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Asked ask(CaseId caseId, Actor reader) {
    audit.read(reader, "case-closing", caseId, caseId.value());
    var head = cases.head(caseId);
    var instead =
        open(head)
            .filter(other -> access.allows(reader, Permission.READ_CASE_HEAD, other.id()))
            .orElse(null);
    return new Asked(
        head,
        store.of(caseId).stream().findFirst().filter(one -> one.reopening() == null).orElse(null),
        answer(head),
        instead);
  }

  @Transactional
  Outcome handle(Command command) {
    var caseId = command.caseId();
    locks.lock(caseId);
    var head = cases.head(caseId);
    var before = store.reopenedWith(caseId, command.id());
    if (head.closedOn() == null && before.filter(command.why()::equals).isPresent()) {
      return new Outcome.Opened();
    }
    return switch (answer(head)) {
      case CaseMayBeOpenedAgain.Outcome.MayNot _ -> new Outcome.MayNot();
      case CaseMayBeOpenedAgain.Outcome.May() -> open(before.isEmpty() ? command : command.anew());
    };
  }

  private Outcome open(Command command) {
    var caseId = command.caseId();
    var reopening = new NewReopening(command.id(), caseId, LocalDate.now(clock), command.why());
    var signature = new Signature(command.by().signedIn(), OffsetDateTime.now(clock));
    if (!store.openAgain(reopening, signature)) {
      throw new NotFound("reopening " + command.id() + " of case " + caseId);
    }
    audit.changed(command.by(), "case-opened-again", caseId, caseId.value());
    return new Outcome.Opened();
  }

  private CaseMayBeOpenedAgain.Outcome answer(CaseHead head) {
    return CaseMayBeOpenedAgain.of(
        new CaseMayBeOpenedAgain.Facts(
            head.closedOn() != null, open(head).isPresent(), store.isDestroyed(head.id())));
  }

  private Optional<CaseHead> open(CaseHead head) {
    return cases.openCaseOf(head.person()).filter(other -> !other.id().equals(head.id()));
  }
}
