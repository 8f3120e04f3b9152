package se.vagval.profiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.profiles.store.ProfileInForceStore;

/// The door to the rules in force. The files are read once, when the service starts.
@Component
public class Profiles {

  private final Map<ProfileId, Profile> known;
  private final ProfileInForceStore inForce;

  Profiles(ProfileFiles files, ProfileInForceStore inForce) {
    this.known = files.read();
    this.inForce = inForce;
  }

  /// What the municipality at hand follows on that day.
  ///
  /// @throws IllegalStateException when the council has set nothing for that day, or a profile that
  ///   has no file
  @Transactional(readOnly = true)
  public Profile inForce(LocalDate day) {
    return ifInForce(day)
        .orElseThrow(() -> new IllegalStateException("no profile is in force on " + day));
  }

  /// The same, for work that goes through all municipalities, of which one may have set nothing
  /// yet.
  @Transactional(readOnly = true)
  public Optional<Profile> ifInForce(LocalDate day) {
    return inForce
        .on(day)
        .map(name ->
            find(new ProfileId(name))
                .orElseThrow(
                    () -> new IllegalStateException("the profile in force has no file: " + name)));
  }

  public Optional<Profile> find(ProfileId id) {
    return Optional.ofNullable(known.get(id));
  }

  public Collection<Profile> all() {
    return known.values();
  }
}
