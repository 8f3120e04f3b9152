package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.store.StateListStore;
import se.vagval.assessment.store.StateListStore.Carried;
import se.vagval.assessment.store.StateListStore.Expired;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Lists the cases whose conclusion has expired, and counts what the municipality carries for the
/// state, both among the cases that the reader may open.
@Component
public class ListStates {

  /// @param lastDay on which the conclusion held
  public record Row(CaseHead head, LocalDate lastDay) {}

  /// @param carried by unit
  public record Found(List<Row> expired, List<Carried> carried) {}

  private final Access access;
  private final StateListStore store;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  ListStates(Access access, StateListStore store, Cases cases, Audit audit, Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param ownOnly only the expired ones that the reader is responsible for
  @Transactional
  Found handle(Actor reader, boolean ownOnly) {
    var today = LocalDate.now(clock);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var expired = store.expired(file, ownOnly, reader.signedIn(), today);
    audit.readEach(reader, "state-list", expired, Expired::caseId);
    return new Found(rows(expired), store.carried(file, today));
  }

  private List<Row> rows(List<Expired> expired) {
    var heads =
        cases.heads(expired.stream().map(Expired::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return expired.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one.lastDay())))
        .toList();
  }
}
