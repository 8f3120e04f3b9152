package se.vagval.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// The person who acts, with the roles that are theirs today. It comes from the session, never from
/// a form.
///
/// @param account null for a visitor
/// @param name the person's name; empty for a visitor
/// @param personId the participant's own id, where the person takes part themselves
@Term(sv = "användare")
public record Actor(
    @Nullable AccountId account, String name, @Nullable UUID personId, List<Grant> grants) {

  /// A role, with the unit or the provider that it holds for.
  public record Grant(Role role, @Nullable UUID unit, @Nullable UUID provider) {

    /// What it is held for, when that is not the whole municipality.
    public @Nullable UUID place() {
      return unit == null ? provider : unit;
    }
  }

  public static Actor visitor() {
    return new Actor(null, "", null, List.of(new Grant(Role.VISITOR, null, null)));
  }

  public boolean isVisitor() {
    return account == null;
  }

  /// The account, for what only a signed-in person can do.
  public AccountId signedIn() {
    return Optional.ofNullable(account)
        .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /// The units of the person's grants in that role.
  public Set<UUID> units(Role role) {
    return grants.stream()
        .filter(grant -> grant.role() == role)
        .flatMap(grant -> Optional.ofNullable(grant.unit()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The units of all the person's grants.
  public Set<UUID> units() {
    return grants.stream()
        .flatMap(grant -> Optional.ofNullable(grant.unit()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The same person in one of their roles and no other.
  Actor in(Role role) {
    return new Actor(
        account, name, personId, grants.stream().filter(grant -> grant.role() == role).toList());
  }

  /// The same person with that grant alone.
  Actor only(Grant grant) {
    return new Actor(account, name, personId, List.of(grant));
  }

  /// The providers that the person works for.
  public Set<UUID> providers() {
    return grants.stream()
        .flatMap(grant -> Optional.ofNullable(grant.provider()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The first of their roles; a visitor's for whoever has none.
  public Grant main() {
    return grants.isEmpty() ? new Grant(Role.VISITOR, null, null) : grants.getFirst();
  }

  /// The providers of the person's grants in that role.
  public Set<UUID> providers(Role role) {
    return in(role).providers();
  }

  public Role mainRole() {
    return main().role();
  }
}
