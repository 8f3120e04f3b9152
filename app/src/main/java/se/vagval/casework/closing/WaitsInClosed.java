package se.vagval.casework.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.HoldsOpen;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.ClosedListStore;

/// What has come to wait in closed cases since they were closed, for whoever was responsible: an
/// absence that a provider reported late, for one. It is what would have had to be settled before.
@Component
public class WaitsInClosed {

  /// @param what in order
  public record Row(CaseHead head, LocalDate on, List<HoldsOpen> what) {}

  private final Access access;
  private final ClosedListStore store;
  private final CaseStore cases;
  private final List<HoldsOpen> asked;
  private final Audit audit;
  private final Clock clock;

  WaitsInClosed(
      Access access,
      ClosedListStore store,
      CaseStore cases,
      List<HoldsOpen> asked,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.asked =
        asked.stream()
            .filter(HoldsOpen::settledFirst)
            .sorted(Comparator.comparingInt(HoldsOpen::order))
            .toList();
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  List<Row> handle(Actor reader) {
    var own = access.where(reader, Permission.CLOSE_CASE, CaseId.class, "c");
    var waiting = store.waiting(asked, own, LocalDate.now(clock));
    audit.readEach(reader, "closed-cases", waiting, ClosedListStore.Waiting::caseId);
    var heads =
        cases.heads(waiting.stream().map(ClosedListStore.Waiting::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one.on(), one.what())))
        .toList();
  }
}
