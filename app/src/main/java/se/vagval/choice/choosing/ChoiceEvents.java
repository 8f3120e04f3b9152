package se.vagval.choice.choosing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.store.ChoiceFactStore;
import se.vagval.web.Text;

/// Choices, and when a measure began, paused and ended, on the timeline.
@Component
class ChoiceEvents implements CaseEvents {

  private final Access access;
  private final ChoiceFactStore store;
  private final Clock clock;

  ChoiceEvents(Access access, ChoiceFactStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream()
            .map(fact -> event(fact, reader, text))
            .toList()
        : List.of();
  }

  private Event event(Fact fact, Actor reader, Text text) {
    var detail = fact.what().equals("ENDED") ? text.t("choice.end.reason." + fact.detail()) : "";
    var words = text.t("choice.event." + fact.what(), detail);
    return new Event(Kind.CHOICE, fact.on(), words, address(fact, reader));
  }

  private @Nullable String address(Fact fact, Actor reader) {
    return fact.what().equals("CHOSEN")
            && access.allows(
                reader, Permission.READ_CHOICE, new ChoiceId(UUID.fromString(fact.id())))
        ? "/choice/receipts/" + fact.id()
        : null;
  }
}
