package se.vagval.casework.extracting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.audit.LogLine;
import se.vagval.audit.LogOfPerson;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Extract;
import se.vagval.casework.model.Unit;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ExtractStore;
import se.vagval.casework.store.UnitStore;

/// Gathers everything that is kept about a person, and logs that it was taken out.
@Component
public class MakeExtract {

  /// @param log who has read or changed something in the person's cases, the newest first
  /// @param number the case in which it is made; null for a person without an open one
  public record Made(Extract extract, List<LogLine> log, LocalDate on, @Nullable String number) {}

  private final Cases cases;
  private final ExtractStore store;
  private final CaseStore caseStore;
  private final UnitStore units;
  private final Access access;
  private final Audit audit;
  private final LogOfPerson log;
  private final Clock clock;

  MakeExtract(
      Cases cases,
      ExtractStore store,
      CaseStore caseStore,
      UnitStore units,
      Access access,
      Audit audit,
      LogOfPerson log,
      Clock clock) {
    this.caseStore = caseStore;
    this.units = units;
    this.access = access;
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.log = log;
    this.clock = clock;
  }

  /// The units with cases of the person that the reader may not read; they must be asked first, as
  /// the extract has all cases in it.
  @Transactional(readOnly = true)
  List<String> toAsk(CaseId caseId, Actor reader) {
    var unread =
        heads(caseId).stream()
            .filter(head -> !access.allows(reader, Permission.READ_CASE, head.id()))
            .map(head -> head.unit().value())
            .toList();
    return units.among(unread).stream().map(Unit::name).toList();
  }

  /// For the person of the case; logged on each of the person's cases.
  @Transactional
  Made toHandOut(CaseId caseId, Actor reader) {
    var head = cases.head(caseId);
    audit.readEach(reader, "register-extract", heads(caseId), CaseHead::id);
    return made(head.person(), head.number());
  }

  private List<CaseHead> heads(CaseId caseId) {
    return cases.heads(caseStore.about(cases.head(caseId).person()));
  }

  /// For the person themselves.
  @Transactional
  Made own(PersonId self, Actor reader) {
    audit.read(reader, "own-register-extract", self, caseOf(self));
    return made(self, cases.openCaseOf(self).map(head -> head.number()).orElse(null));
  }

  @Transactional
  byte[] fileToHandOut(CaseId caseId, Actor reader) {
    audit.readEach(reader, "register-extract-file", heads(caseId), CaseHead::id);
    return written(cases.head(caseId).person());
  }

  @Transactional
  byte[] ownFile(PersonId self, Actor reader) {
    audit.read(reader, "own-register-extract-file", self, caseOf(self));
    return written(self);
  }

  private java.util.@Nullable UUID caseOf(PersonId self) {
    return cases.openCaseOf(self).map(head -> head.id().value()).orElse(null);
  }

  private Made made(PersonId person, @Nullable String number) {
    var lines = new ArrayList<LogLine>();
    log.each(person.value(), lines::add);
    return new Made(store.of(person, false), lines, LocalDate.now(clock), number);
  }

  private byte[] written(PersonId person) {
    try (var file = new ExtractFile(store.of(person, true), LocalDate.now(clock))) {
      log.each(person.value(), file::add);
      return file.written();
    }
  }
}
