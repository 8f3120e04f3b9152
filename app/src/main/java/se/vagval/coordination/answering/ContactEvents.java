package se.vagval.coordination.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.coordination.store.ContactFactStore;
import se.vagval.web.Text;

/// Questions from other authorities, the answers, and contacts taken with them, on the timeline.
@Component
class ContactEvents implements CaseEvents {

  private final Access access;
  private final ContactFactStore store;
  private final Clock clock;

  ContactEvents(Access access, ContactFactStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE_CONTACTS, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream()
            .map(fact -> event(fact, head, text))
            .toList()
        : List.of();
  }

  private static Event event(Fact fact, CaseHead head, Text text) {
    var spoke = fact.what().equals("SPOKE");
    var authority =
        text.t((spoke ? "coordination.partner." : "casework.authority.in-text.") + fact.detail());
    return new Event(
        Kind.CONTACT,
        fact.on(),
        text.t("coordination.event." + fact.what(), authority),
        "/coordination/cases/" + head.id() + (spoke ? "/dialogue" : "/contacts"));
  }
}
