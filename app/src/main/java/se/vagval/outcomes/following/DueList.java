package se.vagval.outcomes.following;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonName;
import se.vagval.outcomes.store.FollowUpStore;
import se.vagval.providers.Provider;
import se.vagval.providers.ProviderId;

/// The follow-ups that wait today, and those that were done and can be corrected.
public record DueList(
    List<FollowUpStore.Due> due,
    List<FollowUpStore.Done> done,
    Map<PersonId, PersonName> names,
    Map<ProviderId, Provider> providers) {

  /// Whether there may be more of those done than are shown.
  public boolean isCut() {
    return done.size() == FollowUpResults.MOST;
  }

  public PersonName name(FollowUpStore.Due one) {
    return Optional.ofNullable(names.get(one.person())).orElse(PersonName.hidden());
  }

  public String provider(FollowUpStore.Due one) {
    return Optional.ofNullable(providers.get(one.provider())).map(Provider::name).orElse("");
  }
}
