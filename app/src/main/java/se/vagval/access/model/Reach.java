package se.vagval.access.model;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Which grants somebody looks after: the municipality's administrator all of them, a provider's
/// administrator those of its own staff. Nobody looks after a participant's.
///
/// @param providers whose staff it is; empty and `all` for the municipality's administrator
@Rule(id = "ACC-04", source = "a provider answers for its own staff; our reading")
@Term(sv = "behörighetsområde")
public record Reach(boolean all, Set<UUID> providers) {

  public Reach {
    providers = Set.copyOf(providers);
  }

  public static Reach everything() {
    return new Reach(true, Set.of());
  }

  public static Reach staffOf(Set<UUID> providers) {
    return new Reach(false, providers);
  }

  /// @param provider that the role is held for; null for none
  public boolean covers(Role role, @Nullable UUID provider) {
    if (!Role.given().contains(role)) {
      return false;
    }
    return all || role == Role.PROVIDER_STAFF && provider != null && providers.contains(provider);
  }
}
