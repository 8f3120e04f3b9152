package se.vagval.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.access.Role;
import se.vagval.access.WorkOf;
import se.vagval.kernel.Term;

/// Something that is to be done about some open cases, derived from their state each time it is
/// asked and never stored. Modules offer theirs as beans.
///
/// @param key where its texts stand: this, a dot, and its name
/// @param name in capitals, one in the whole service
/// @param roles whose work it is, so far as they have the right to do it
/// @param right what doing it asks for
/// @param when an SQL condition in brackets about the case's row, which is called `c`, on `:today`
/// @param terms values of the municipality's terms on a day that the condition names, by names that
///   no other condition uses
/// @param page where it is done; `{case}` stands for the case
@Term(sv = "att göra")
public record ToDo(
    String key,
    String name,
    int order,
    Set<Role> roles,
    Permission right,
    String when,
    Function<LocalDate, Map<String, Integer>> terms,
    String page) {

  public ToDo {
    roles = Set.copyOf(roles);
  }

  /// One that no term of the municipality has a part in.
  public ToDo(
      String key,
      String name,
      int order,
      Set<Role> roles,
      Permission right,
      String when,
      String page) {
    this(key, name, order, roles, right, when, today -> Map.of(), page);
  }

  /// Whether one of the actor's roles does it: whoever may read a case and not do the thing is not
  /// told that it waits.
  public boolean isFor(Actor actor) {
    var able =
        right.given().stream()
            .map(Permission.Given::role)
            .filter(roles::contains)
            .collect(Collectors.toSet());
    return new WorkOf(able).includes(actor);
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
