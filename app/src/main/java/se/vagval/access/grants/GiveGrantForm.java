package se.vagval.access.grants;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.access.model.NewStaff;
import se.vagval.web.Text;
import se.vagval.web.components.Filled;

/// Reads the form that gives a role; every fault is told at once.
final class GiveGrantForm {

  static final String MACHINE = "machine";
  private static final int LONGEST = 200;

  /// No number of a person is ever what staff are known by.
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("([0-9]{2})?[0-9]{6}[-+ ]?[0-9]{4}");

  private final Desk desk;
  private final TypedDates dates;
  private final Typed typed;

  GiveGrantForm(Desk desk, MultiValueMap<String, String> sent, Text text) {
    this.desk = desk;
    this.typed = new Typed(sent, text);
    this.dates = new TypedDates(typed);
  }

  /// The form as it is first shown: from today, or with what another page asks for.
  static Filled fresh(Map<String, String> address, LocalDate today) {
    var filled = TypedDates.filled(Filled.nothing(), "from", today);
    for (var field : List.of("account", "role", "unit", "provider")) {
      filled = filled.with(field, address.getOrDefault(field, ""));
    }
    return filled;
  }

  Filled filled() {
    return typed.filled();
  }

  /// Empty when something is wrong; [#filled] then says what.
  Optional<Read> read() {
    var who = who();
    var role = role();
    var place = role.flatMap(this::place);
    var from = dates.needed("from");
    var end = dates.optional("until").map(last -> last.plusDays(1));
    if (from.isPresent() && end.isPresent() && !end.get().isAfter(from.get())) {
      typed.problem("until.day", "access.give.error.until");
    }
    if (filled().hasProblems() || who.isEmpty() || role.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Read(
            who.get(),
            new GiveGrant.What(role.get(), place.orElse(null), from.get(), end.orElse(null))));
  }

  record Read(GiveGrant.Who who, GiveGrant.What what) {}

  private Optional<GiveGrant.Who> who() {
    var chosen = Ids.read(typed.value("account"));
    var name = typed.value("name");
    var subject = typed.value("subject");
    if (chosen.isPresent()) {
      if (!name.isEmpty() || !subject.isEmpty()) {
        typed.problem("account", "access.give.error.both");
      }
      return chosen.map(account -> new GiveGrant.Who.Known(new AccountId(account)));
    }
    checkNew(name, subject);
    var isMachine = !desk.isOfAProvider() && typed.value("kind").equals(MACHINE);
    return Optional.of(new GiveGrant.Who.New(new NewStaff(name, subject, isMachine)));
  }

  private void checkNew(String name, String subject) {
    if (name.isEmpty()) {
      typed.problem("name", "access.give.error.name");
    } else if (name.length() > LONGEST) {
      typed.problem("name", "access.give.error.long");
    }
    if (subject.isEmpty()) {
      typed.problem("subject", "access.give.error.subject");
    } else if (subject.length() > LONGEST) {
      typed.problem("subject", "access.give.error.long");
    } else if (PERSONAL_NUMBER.matcher(subject).matches()) {
      typed.problem("subject", "access.give.error.personal-number");
    }
  }

  private Optional<Role> role() {
    if (desk.isOfAProvider()) {
      return Optional.of(Role.PROVIDER_STAFF);
    }
    var role =
        Arrays.stream(Role.values())
            .filter(Role.given()::contains)
            .filter(given -> given.name().equals(typed.value("role")))
            .findFirst();
    if (role.isEmpty()) {
      typed.problem("role", "access.give.error.role");
    }
    return role;
  }

  /// A place of the right kind, and none of the other.
  private Optional<UUID> place(Role role) {
    var unit = at("unit", role.heldFor() == Role.HeldFor.UNIT);
    var provider = at("provider", role.heldFor() == Role.HeldFor.PROVIDER);
    return unit.or(() -> provider);
  }

  private Optional<UUID> at(String field, boolean isNeeded) {
    var place = Ids.read(typed.value(field));
    if (isNeeded && place.isEmpty()) {
      typed.problem(field, "access.give.error." + field);
    }
    if (!isNeeded && place.isPresent()) {
      typed.problem(field, "access.give.error." + field + ".not");
    }
    return place;
  }
}
