package se.vagval.casework.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.OpenInquiry;
import se.vagval.casework.store.InquiryStore;
import se.vagval.web.Text;

/// The open inquiry on the case's overview; whoever is to close it sees that it waits.
@Component
class InquiryPanel implements CasePanel {

  private static final int ORDER = 5;

  private final Access access;
  private final InquiryStore store;
  private final Clock clock;

  InquiryPanel(Access access, InquiryStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.open(head.id()).map(inquiry -> panel(head, inquiry, reader, text))
        : Optional.empty();
  }

  private Panel panel(CaseHead head, OpenInquiry inquiry, Actor reader, Text text) {
    var rows =
        List.of(
            new Row(text.t("casework.inquiries.opened"), text.date(inquiry.openedOn())),
            new Row(text.t("casework.inquiries.due"), text.date(inquiry.dueOn())));
    var mayClose =
        head.closedOn() == null && access.allows(reader, Permission.CHANGE_CASE, head.id());
    var late = inquiry.isOverdue(LocalDate.now(clock));
    var waits = text.t(late ? "casework.inquiry.late" : "casework.inquiry.waits", inquiry.dueOn());
    var close =
        new Action(text.t("casework.inquiry.close"), "/casework/cases/" + head.id() + "/cause");
    return new Panel(
        text.t("casework.inquiry.title"),
        rows,
        mayClose ? List.of(close) : List.of(),
        mayClose ? Optional.of(waits) : Optional.empty());
  }
}
