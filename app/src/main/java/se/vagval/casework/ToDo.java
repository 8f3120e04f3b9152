package se.vagval.casework;

import java.util.Locale;
import java.util.Set;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.access.WorkOf;
import se.vagval.kernel.Term;

/// Something that is to be done about some open cases, derived from their state each time it is
/// asked and never stored. Modules offer theirs as beans.
///
/// @param key where its texts stand: this, a dot, and its name
/// @param name in capitals, one in the whole service
/// @param roles whose work it is
/// @param when an SQL condition in brackets about the case's row, which is called `c`, on `:today`
/// @param page where it is done; `{case}` stands for the case
@Term(sv = "att göra")
public record ToDo(String key, String name, int order, Set<Role> roles, String when, String page) {

  public ToDo {
    roles = Set.copyOf(roles);
  }

  public boolean isFor(Actor actor) {
    return new WorkOf(roles).includes(actor);
  }

  /// As it stands in addresses.
  public String word() {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String text() {
    return key + "." + name;
  }

  public String page(CaseId caseId) {
    return page.replace("{case}", caseId.toString());
  }
}
