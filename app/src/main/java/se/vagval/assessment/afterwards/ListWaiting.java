package se.vagval.assessment.afterwards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.store.DecisionListStore;
import se.vagval.assessment.store.DecisionListStore.Proposed;
import se.vagval.assessment.store.DecisionListStore.Waiting;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;

/// Lists the proposals and decisions that something is to be done about, among the cases that the
/// reader may open.
@Component
public class ListWaiting {

  public record Found(
      List<Proposed> proposals, List<Waiting> decisions, Map<CaseId, CaseHead> heads) {

    public CaseHead head(CaseId caseId) {
      return Objects.requireNonNull(heads.get(caseId));
    }
  }

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
  Found handle(Actor reader, boolean ownOnly) {
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var decisions = store.waiting(file, ownOnly, reader.signedIn());
    var proposals = store.proposals(file, ownOnly, reader.signedIn());
    var listed =
        Stream.concat(
                decisions.stream().map(Waiting::caseId), proposals.stream().map(Proposed::caseId))
            .distinct()
            .toList();
    audit.readEach(reader, "decision-list", listed, Function.identity());
    var heads =
        cases.heads(listed).stream().collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return new Found(
        proposals.stream().filter(one -> heads.containsKey(one.caseId())).toList(),
        decisions.stream().filter(one -> heads.containsKey(one.caseId())).toList(),
        heads);
  }
}
