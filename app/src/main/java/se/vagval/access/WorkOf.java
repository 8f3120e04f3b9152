package se.vagval.access;

import java.util.Set;

/// Whose work something is. It opens nothing: it only says to whom a way to it is shown.
public record WorkOf(Set<Role> roles) {

  public WorkOf {
    roles = Set.copyOf(roles);
  }

  public static WorkOf the(Role... roles) {
    return new WorkOf(Set.of(roles));
  }

  public boolean includes(Actor actor) {
    return roles.stream().anyMatch(actor::has);
  }
}
