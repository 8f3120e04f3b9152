package se.vagval.coordination.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import se.vagval.profiles.Profiles;
import se.vagval.web.Text;

/// The contacts that an officer has started. Without the person's consent each looks as if nobody
/// here knew the person: what was asked, for some weeks, and nothing else.
@Component
public class OwnContacts {

  private static final int MOST = 200;

  /// @param answer null when the officer may not see one, or there is none
  /// @param lastDay of the consent; null without one
  public record Seen(
      ContactId id,
      LocalDate sentOn,
      Contact.Asked asked,
      Contact.@Nullable Reply answer,
      @Nullable LocalDate lastDay) {

    public boolean isShared() {
      return lastDay != null;
    }
  }

  /// @param parts what the person has consented to
  /// @param meetings those that the officer's authority is asked to, as far as that covers them
  public record Whole(Seen seen, List<Consents.Told> parts, List<SharedMeetings.Told> meetings) {}

  private final ContactStore store;
  private final Consents consents;
  private final SharedMeetings sharedMeetings;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  OwnContacts(
      ContactStore store,
      Consents consents,
      SharedMeetings sharedMeetings,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.consents = consents;
    this.sharedMeetings = sharedMeetings;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// The newest first.
  @Transactional
  List<Seen> list(Actor officer, Authority authority) {
    var own = store.startedBy(officer.signedIn(), authority, MOST);
    var views = consents.views(cases(own), authority);
    var shown = cases(own).stream().filter(id -> views.get(id) instanceof PartnerView.Shown);
    audit.readEach(officer, "contacts-shared", shown.toList(), Function.identity());
    return own.stream().flatMap(contact -> seen(contact, views).stream()).toList();
  }

  /// Empty for one that is no longer kept.
  @Transactional
  Optional<Whole> one(ContactId id, Actor officer, Text text) {
    var contact = store.get(id).orElseThrow();
    var views = consents.views(cases(List.of(contact)), contact.authority());
    return seen(contact, views)
        .map(seen ->
            new Whole(seen, parts(contact, officer, text), meetings(contact, views, officer)));
  }

  private List<Consents.Told> parts(Contact contact, Actor officer, Text text) {
    var caseId = contact.caseId();
    return caseId == null ? List.of() : consents.read(caseId, contact.authority(), officer, text);
  }

  private List<SharedMeetings.Told> meetings(
      Contact contact, Map<CaseId, PartnerView> views, Actor officer) {
    var caseId = contact.caseId();
    var view = caseId == null ? null : views.get(caseId);
    return caseId != null && view instanceof PartnerView.Shown
        ? sharedMeetings.of(caseId, contact.authority(), view, officer)
        : List.of();
  }

  private static Collection<CaseId> cases(List<Contact> contacts) {
    return contacts.stream()
        .map(Contact::caseId)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  private Optional<Seen> seen(Contact contact, Map<CaseId, PartnerView> views) {
    var caseId = contact.caseId();
    var view = caseId == null ? null : views.get(caseId);
    if (view instanceof PartnerView.Shown(var parts, var lastDay)) {
      return Optional.of(
          new Seen(contact.id(), contact.sent().on(), contact.asked(), contact.reply(), lastDay));
    }
    return contact.sent().on().isBefore(keptSince())
        ? Optional.empty()
        : Optional.of(new Seen(contact.id(), contact.sent().on(), contact.asked(), null, null));
  }

  private LocalDate keptSince() {
    var today = LocalDate.now(clock);
    return today.minusDays(profiles.inForce(today).consent().questionDays());
  }
}
