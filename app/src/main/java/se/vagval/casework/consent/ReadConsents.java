package se.vagval.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Consents;
import se.vagval.casework.PartnerView;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Consent;
import se.vagval.casework.store.ConsentStore;
import se.vagval.profiles.Profiles;

/// Gathers what a person has let each authority see, as it stands today and as it has been.
@Component
public class ReadConsents {

  /// @param mostMonths for how long one may be given
  /// @param history the latest first
  public record Now(
      CaseHead head, int mostMonths, List<Standing> authorities, List<Consent> history) {

    public boolean isProtected() {
      return head.name() instanceof PersonName.Protected;
    }

    /// The key of why no consent can be given; empty where one can.
    Optional<String> hindrance() {
      return isProtected() ? Optional.of("casework.consent.not-now.protected") : head.closed();
    }

    /// Whether a consent can be given at all.
    public boolean isOpen() {
      return head.closedOn() == null && !isProtected();
    }

    public Standing of(Authority authority) {
      return authorities.get(authority.ordinal());
    }
  }

  /// @param latest null when nothing has been said
  /// @param seen tells whether something has been noted since; 0 for nothing yet
  public record Standing(
      Authority authority, PartnerView view, @Nullable Consent latest, long seen) {

    /// For a form that was first shown before.
    Standing asSeen(long before) {
      return new Standing(authority, view, latest, before);
    }

    /// Whether there is a yes to take back, also one that shows nothing just now.
    public boolean canBeTakenBack() {
      return latest instanceof Consent.Given && !hasRunOut();
    }

    private boolean hasRunOut() {
      return view instanceof PartnerView.Nothing(var why) && why == PartnerView.Why.HAS_RUN_OUT;
    }
  }

  private final Cases cases;
  private final Consents consents;
  private final ConsentStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReadConsents(
      Cases cases,
      Consents consents,
      ConsentStore store,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.consents = consents;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// For staff.
  @Transactional
  Now of(CaseId caseId, Actor reader) {
    audit.read(reader, "consents", caseId, caseId.value());
    return now(cases.head(caseId));
  }

  /// For the person themselves; empty without an open case.
  @Transactional
  Optional<Now> own(PersonId self, Actor reader) {
    var open = cases.openCaseOf(self);
    open.ifPresent(head -> audit.read(reader, "consents", head.id(), head.id().value()));
    return open.map(this::now);
  }

  private Now now(CaseHead head) {
    var history = store.of(head.id());
    var mostMonths = profiles.inForce(LocalDate.now(clock)).consent().mostMonths();
    var standings =
        Arrays.stream(Authority.values())
            .map(authority -> standing(head.id(), authority, history))
            .toList();
    return new Now(head, mostMonths, standings, history);
  }

  private Standing standing(CaseId caseId, Authority authority, List<Consent> history) {
    var latest = history.stream().filter(one -> one.authority() == authority).findFirst();
    return new Standing(
        authority,
        consents.view(caseId, authority),
        latest.orElse(null),
        latest.map(Consent::id).orElse(0L));
  }
}
