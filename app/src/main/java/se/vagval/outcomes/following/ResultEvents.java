package se.vagval.outcomes.following;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.outcomes.store.ResultFactStore;
import se.vagval.web.Text;

/// Results that were claimed and decided, on the timeline.
@Component
class ResultEvents implements CaseEvents {

  private final Access access;
  private final ResultFactStore store;
  private final Clock clock;

  ResultEvents(Access access, ResultFactStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream().map(fact -> event(fact, text)).toList()
        : List.of();
  }

  private static Event event(Fact fact, Text text) {
    var detail = fact.detail().isEmpty() ? "" : text.t("outcomes.kind." + fact.detail());
    return new Event(Kind.RESULT, fact.on(), text.t("outcomes.event." + fact.what(), detail), null);
  }
}
