package se.vagval.coordination.answering;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.coordination.ContactId;
import se.vagval.coordination.model.Contact;
import se.vagval.coordination.store.ContactStore;
import se.vagval.web.NotFound;

/// Finds what other authorities have asked about the person of a case, and what each may see.
@Component
public class CaseContacts {

  /// @param contacts the newest first
  public record Known(CaseId caseId, List<Contact> contacts, Map<Authority, PartnerView> views) {

    public PartnerView view(Contact contact) {
      return Objects.requireNonNull(views.get(contact.authority()));
    }

    Contact contact(ContactId id) {
      return contacts.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NotFound("contact " + id));
    }
  }

  private final ContactStore store;
  private final Consents consents;
  private final Audit audit;

  CaseContacts(ContactStore store, Consents consents, Audit audit) {
    this.store = store;
    this.consents = consents;
    this.audit = audit;
  }

  @Transactional
  Known of(CaseId caseId, Actor reader) {
    audit.read(reader, "contacts", caseId, caseId.value());
    var views = new EnumMap<Authority, PartnerView>(Authority.class);
    Arrays.stream(Authority.values())
        .forEach(authority -> views.put(authority, consents.view(caseId, authority)));
    return new Known(caseId, store.ofCase(caseId), views);
  }
}
