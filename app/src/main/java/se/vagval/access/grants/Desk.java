package se.vagval.access.grants;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.access.model.Reach;

/// Where grants are looked after: by the municipality all of them, by a provider its own staff's.
/// The pages are the same; what they reach is not.
public enum Desk {
  GRANTS(Desk.GRANTS_ADDRESS, Permission.MANAGE_ACCESS),
  STAFF(Desk.STAFF_ADDRESS, Permission.MANAGE_OWN_STAFF);

  static final String GRANTS_ADDRESS = "/access/grants";
  static final String STAFF_ADDRESS = "/access/staff";

  private final String address;
  private final Permission permission;

  Desk(String address, Permission permission) {
    this.address = address;
    this.permission = permission;
  }

  static Desk of(HttpServletRequest request) {
    return request.getRequestURI().startsWith(STAFF_ADDRESS) ? STAFF : GRANTS;
  }

  public String address() {
    return address;
  }

  public boolean isOfAProvider() {
    return this == STAFF;
  }

  Permission permission() {
    return permission;
  }

  Reach reach(Actor actor) {
    return switch (this) {
      case GRANTS -> Reach.everything();
      case STAFF -> Reach.staffOf(actor.providers(Role.PROVIDER_ADMINISTRATOR));
    };
  }

  /// The message key of a sentence that each desk has its own of.
  public String key(String name) {
    return "access." + name().toLowerCase(Locale.ROOT) + "." + name;
  }
}
