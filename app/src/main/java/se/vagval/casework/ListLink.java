package se.vagval.casework;

import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.access.WorkOf;

/// The way to a list about cases that is not one's main work, shown with the work list and not in
/// the main menu. Modules contribute these as beans.
///
/// @param order small first
public record ListLink(Role role, String messageKey, String href, int order) {

  public boolean isFor(Actor actor) {
    return WorkOf.the(role).includes(actor);
  }
}
