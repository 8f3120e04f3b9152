package se.vagval.coordination;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Relations;
import se.vagval.coordination.store.ContactStore;
import se.vagval.web.NotFound;

/// A contact is the officer's who started it, while they work at the authority for which they did;
/// a colleague of theirs starts one of their own.
@Component
class ContactRelations implements Relations<ContactId> {

  private final ContactStore store;

  ContactRelations(ContactStore store) {
    this.store = store;
  }

  @Override
  public Class<ContactId> kind() {
    return ContactId.class;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Relation> between(Actor actor, ContactId target) {
    var contact = store.get(target).orElseThrow(() -> new NotFound("contact " + target));
    return contact.sent().by().equals(actor.account()) && actor.has(contact.authority().officer())
        ? Set.of(Relation.OWN_CONTACT)
        : Set.of();
  }
}
