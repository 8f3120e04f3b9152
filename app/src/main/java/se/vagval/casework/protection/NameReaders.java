package se.vagval.casework.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.NamedReader;
import se.vagval.casework.store.NamedReaderStore;
import se.vagval.casework.store.ProtectionStore;
import se.vagval.web.NotFound;

/// Names who besides the responsible caseworker reads a protected person's file, and ends it.
@Component
public class NameReaders {

  /// What the page shows: the case's number and members of staff, nothing of the person.
  ///
  /// @param today after which nobody on the list reads any longer
  public record Now(
      CaseHead head,
      List<NamedReader> readers,
      List<NamedReader.Candidate> candidates,
      LocalDate today) {

    public boolean isProtected() {
      return head.name() instanceof PersonName.Protected;
    }
  }

  sealed interface Outcome {
    record Named() implements Outcome {}

    /// No caseworker of the unit, the one who names, or somebody who reads the file already.
    record NotACandidate() implements Outcome {}

    record NotProtected() implements Outcome {}
  }

  private final Cases cases;
  private final NamedReaderStore store;
  private final Audit audit;
  private final Clock clock;

  NameReaders(Cases cases, NamedReaderStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Now now(CaseId caseId, Actor reader) {
    var head = cases.head(caseId);
    var today = LocalDate.now(clock);
    audit.read(reader, "named-readers", caseId, caseId.value());
    var candidates = store.candidates(head, reader.signedIn(), today);
    return new Now(head, store.of(head.person()), candidates, today);
  }

  @Transactional
  Outcome name(CaseId caseId, UUID account, Actor by) {
    var now = now(caseId, by);
    if (!now.isProtected()) {
      return new Outcome.NotProtected();
    }
    if (now.candidates().stream().noneMatch(one -> one.account().equals(account))) {
      return new Outcome.NotACandidate();
    }
    var given = new ProtectionStore.Signature(by.signedIn(), OffsetDateTime.now(clock));
    store.name(now.head().person(), account, given, now.today());
    audit.changed(by, "named-readers", caseId, caseId.value());
    return new Outcome.Named();
  }

  /// Also when it was ended before.
  ///
  /// @throws NotFound when somebody else's file is read by being named so
  @Transactional
  void end(CaseId caseId, UUID reader, Actor by) {
    var person = cases.head(caseId).person();
    if (!store.isOf(person, reader)) {
      throw new NotFound("named reader " + reader + " of case " + caseId);
    }
    store.end(person, reader, LocalDate.now(clock));
    audit.changed(by, "named-readers", caseId, caseId.value());
  }
}
