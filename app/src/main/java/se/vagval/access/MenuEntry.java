package se.vagval.access;

/// An entry of the main menu, for those who have the role. Modules contribute these as beans.
///
/// @param order small first
public record MenuEntry(Role role, String messageKey, String href, int order) {

  public boolean isFor(Actor actor) {
    return actor.has(role);
  }
}
