package se.vagval.casework.extracting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Extract;
import se.vagval.casework.store.ExtractStore;
import tools.jackson.databind.json.JsonMapper;

/// Gathers everything that is kept about a person, and logs that it was taken out.
@Component
public class MakeExtract {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// @param number the case in which it is made; null for a person without an open one
  public record Made(Extract extract, LocalDate on, @Nullable String number) {}

  private final Cases cases;
  private final ExtractStore store;
  private final Audit audit;
  private final Clock clock;

  MakeExtract(Cases cases, ExtractStore store, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// For the person of the case.
  @Transactional
  Made toHandOut(CaseId caseId, Actor reader) {
    var head = cases.head(caseId);
    audit.read(reader, "register-extract", caseId, caseId.value());
    return new Made(store.of(head.person(), false), LocalDate.now(clock), head.number());
  }

  /// For the person themselves.
  @Transactional
  Made own(PersonId self, Actor reader) {
    audit.read(reader, "own-register-extract", self, caseOf(self));
    var number = cases.openCaseOf(self).map(head -> head.number());
    return new Made(store.of(self, false), LocalDate.now(clock), number.orElse(null));
  }

  @Transactional
  String fileToHandOut(CaseId caseId, Actor reader) {
    audit.read(reader, "register-extract-file", caseId, caseId.value());
    return written(store.of(cases.head(caseId).person(), true));
  }

  @Transactional
  String ownFile(PersonId self, Actor reader) {
    audit.read(reader, "own-register-extract-file", self, caseOf(self));
    return written(store.of(self, true));
  }

  private java.util.@Nullable UUID caseOf(PersonId self) {
    return cases.openCaseOf(self).map(head -> head.id().value()).orElse(null);
  }

  private String written(Extract extract) {
    var tables = JSON.createObjectNode();
    for (var part : extract.parts()) {
      tables.set(part.table(), JSON.valueToTree(part.rows()));
    }
    var whole = Map.of("made", LocalDate.now(clock).toString(), "tables", tables);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole);
  }
}
