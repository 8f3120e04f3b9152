package se.vagval.casework.closing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.model.Closing;
import se.vagval.casework.store.ClosingListFile;
import se.vagval.casework.store.ClosingStore;
import se.vagval.web.Text;

/// How a closed case was closed, and the way to open it again. First of all panels: nothing else in
/// the case can be done.
@Component
class ClosingPanel implements CasePanel {

  private final Access access;
  private final ClosingStore store;
  private final ClosingListFile reasons;

  ClosingPanel(Access access, ClosingStore store, ClosingListFile reasons) {
    this.access = access;
    this.store = store;
    this.reasons = reasons;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var closedOn = head.closedOn();
    if (closedOn == null || !access.allows(reader, Permission.READ_CASE, head.id())) {
      return Optional.empty();
    }
    var opens = access.offers(reader, Permission.OPEN_CASE_AGAIN, head.id());
    var link =
        new Action(text.t("casework.reopen.title"), "/casework/cases/" + head.id() + "/open-again");
    var rows =
        Stream.concat(
                Stream.of(new Row(text.t("casework.overview.closed"), text.date(closedOn))),
                latest(head, text))
            .toList();
    return Optional.of(
        new Panel(
            text.t("casework.closing.panel"),
            rows,
            opens ? List.of(link) : List.of(),
            Optional.empty()));
  }

  private Stream<Row> latest(CaseHead head, Text text) {
    return store.of(head.id()).stream()
        .filter(one -> one.reopening() == null)
        .limit(1)
        .flatMap(one -> rows(one, text));
  }

  private Stream<Row> rows(Closing closing, Text text) {
    var why = reasons.words(closing.reason(), closing.on(), text.isSwedish());
    return Stream.of(
            new Row(text.t("casework.closing.panel.why"), why),
            new Row(text.t("casework.closing.panel.words"), closing.words()),
            new Row(text.t("casework.closing.panel.by"), closing.by()))
        .filter(row -> !row.value().isEmpty());
  }
}
