package se.vagval.casework.correcting;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.model.CorrectionRequest;
import se.vagval.casework.store.CorrectionRequestStore;
import se.vagval.web.Text;

/// What the person says is wrong: for whoever answers it, and with the answers for the person.
@Component
class CorrectionPanel implements CasePanel {

  private static final int ORDER = 90;

  private final CorrectionRequestStore store;
  private final Access access;

  CorrectionPanel(CorrectionRequestStore store, Access access) {
    this.store = store;
    this.access = access;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Panel> of(CaseHead head, Actor reader, Text text) {
    var answers = access.allows(reader, Permission.CORRECT_PERSON, head.id());
    if (!answers && !head.person().value().equals(reader.personId())) {
      return Optional.empty();
    }
    var asked = store.of(head.person());
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(answers ? toAnswer(head, asked, text) : own(asked, text));
  }

  private static Panel toAnswer(CaseHead head, List<CorrectionRequest> asked, Text text) {
    var waiting = asked.stream().filter(CorrectionRequest::isWaiting).toList();
    var actions =
        asked.stream()
            .map(one ->
                new Action(
                    text.t(
                        one.isWaiting() ? "casework.ask.panel.answer" : "casework.ask.panel.read",
                        text.date(one.askedOn())),
                    "/casework/cases/" + head.id() + "/correction-requests/" + one.id()))
            .toList();
    return new Panel(
        text.t("casework.ask.panel.title"),
        rows(asked, text),
        actions,
        waiting.isEmpty()
            ? Optional.empty()
            : Optional.of(text.t("casework.ask.panel.waits", waiting.size())));
  }

  private static Panel own(List<CorrectionRequest> asked, Text text) {
    var all = new Action(text.t("casework.ask.panel.own"), "/casework/my-correction");
    return new Panel(
        text.t("casework.ask.title"), rows(asked, text), List.of(all), Optional.empty());
  }

  private static List<Row> rows(List<CorrectionRequest> asked, Text text) {
    return asked.stream()
        .map(one -> new Row(text.t("casework.ask.on", text.date(one.askedOn())), state(one, text)))
        .toList();
  }

  private static String state(CorrectionRequest one, Text text) {
    var answer = one.answer();
    return text.t(
        answer == null
            ? "casework.ask.waiting"
            : "casework.answer.outcome." + answer.outcome().name());
  }
}
