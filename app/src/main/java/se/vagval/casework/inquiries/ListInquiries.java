package se.vagval.casework.inquiries;

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
import se.vagval.casework.OpenInquiry;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.InquiryStore;

/// Lists the open inquiries of the cases that the reader may open.
@Component
public class ListInquiries {

  public record Row(CaseHead head, OpenInquiry inquiry, boolean overdue) {}

  private final Access access;
  private final InquiryStore store;
  private final CaseStore cases;
  private final Audit audit;
  private final Clock clock;

  ListInquiries(Access access, InquiryStore store, CaseStore cases, Audit audit, Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  List<Row> handle(Actor reader, boolean ownOnly) {
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var open = store.list(file, ownOnly, reader.signedIn());
    audit.readEach(reader, "inquiry-list", open, OpenInquiry::caseId);
    var heads =
        cases.heads(open.stream().map(OpenInquiry::caseId).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    var today = LocalDate.now(clock);
    return open.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.caseId())).stream()
                .map(head -> new Row(head, one, one.isOverdue(today))))
        .toList();
  }
}
