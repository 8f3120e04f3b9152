package se.vagval.assessment.afterwards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.store.DecisionListStore;
import se.vagval.assessment.store.DecisionListStore.Waiting;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Lists the decisions that something is to be done about, among the cases that the reader may
/// open.
@Component
public class ListWaiting {

  public record Row(CaseHead head, Waiting waiting) {}

  private final Access access;
  private final DecisionListStore store;
  private final Cases cases;
  private final Audit audit;

  ListWaiting(Access access, DecisionListStore store, Cases cases, Audit audit) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.audit = audit;
  }

  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  List<Row> handle(Actor reader, boolean ownOnly) {
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var waiting = store.waiting(file, ownOnly, reader.signedIn());
    audit.readEach(reader, "decision-list", waiting, Waiting::caseId);
    var heads =
        cases.heads(waiting.stream().map(Waiting::caseId).distinct().toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream().map(head -> new Row(head, one)))
        .toList();
  }
}
