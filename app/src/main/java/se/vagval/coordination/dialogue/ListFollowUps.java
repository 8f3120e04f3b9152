package se.vagval.coordination.dialogue;

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
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.store.DialogueStore;

/// Lists what is left to do with other authorities in the cases that the reader may open.
@Component
public class ListFollowUps {

  public record Row(CaseHead head, Partner partner, LocalDate on, boolean overdue) {}

  private final Access access;
  private final DialogueStore store;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  ListFollowUps(Access access, DialogueStore store, Cases cases, Audit audit, Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// The oldest date first.
  ///
  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  List<Row> handle(Actor reader, boolean ownOnly) {
    var file = access.where(reader, Permission.READ_CASE_CONTACTS, CaseId.class, "c");
    var due = store.due(file, ownOnly, reader.signedIn());
    audit.readEach(reader, "dialogue-list", due, DialogueStore.Due::caseId);
    var heads =
        cases.heads(due.stream().map(DialogueStore.Due::caseId).distinct().toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    var today = LocalDate.now(clock);
    return due.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one.partner(), one.on(), one.on().isBefore(today))))
        .toList();
  }
}
