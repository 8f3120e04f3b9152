package se.vagval.access.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// The ids of three other cases: one that whoever is responsible for the first may read too, one
/// that is nothing to anybody of the first, and one of another municipality; and of what belongs to
/// no case, in this municipality and in another.
final class OtherIds {

  /// What stands in the names and texts of the other cases, and in nothing else.
  static final List<String> WORDS = List.of("Nastgard", "Fordold");

  record Other(String whose, String id, boolean isElsewhere) {}

  private final Map<String, List<Other>> ids = new HashMap<>();

  private OtherIds() {}

  static OtherIds of(
      World world, World elsewhere, Given given, GivenPath path, JdbcClient database) {
    var others = new OtherIds();
    given.in(
        world.here(),
        () -> {
          var ids = new HashMap<>(world.near(path, database).ids());
          ids.remove("offer");
          ids.putAll(OtherStates.ids(world, path, database));
          others.add("near", ids, false);
          var hidden = new HashMap<>(world.hidden(path, database).ids());
          hidden.remove("offer");
          hidden.put("caseOfAnotherUnit", String.valueOf(hidden.get("case")));
          hidden.put("anotherUnit", String.valueOf(hidden.get("unit")));
          hidden.putAll(ofNoCase(world, given, database));
          others.add("hidden", hidden, false);
        });
    given.in(
        elsewhere.here(),
        () -> {
          var ids = new HashMap<>(elsewhere.ids());
          ids.putAll(elsewhere.near(path, database).ids());
          ids.putAll(ofNoCase(elsewhere, given, database));
          ids.putAll(OtherStates.ids(elsewhere, path, database));
          ids.put("farProvider", String.valueOf(ids.get("provider")));
          ids.put("caseOfAnotherUnit", String.valueOf(ids.get("case")));
          ids.put("anotherUnit", String.valueOf(ids.get("unit")));
          ids.put("farUnit", String.valueOf(ids.get("unit")));
          ids.put("farAccount", String.valueOf(ids.get("caseworker")));
          others.add("elsewhere", ids, true);
        });
    return others;
  }

  /// @param what as the registry of forms says it
  List<Other> of(String what) {
    return Arrays.stream(what.split(",", -1))
        .map(one -> one.split(":", -1))
        .flatMap(one ->
            one.length == 1
                ? named(one[0]).stream()
                : named(one[1]).stream()
                    .map(other ->
                        new Other(other.whose(), one[0] + other.id(), other.isElsewhere())))
        .toList();
  }

  private List<Other> named(String what) {
    var found = ids.get(what);
    if (found == null) {
      throw new IllegalStateException("there is no other " + what + ": add one here");
    }
    return found;
  }

  private void add(String whose, Map<String, String> of, boolean isElsewhere) {
    of.forEach((what, id) ->
        ids.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Other(whose, id, isElsewhere)));
  }

  /// Of the other unit, or of nobody's case.
  private static Map<String, String> ofNoCase(World world, Given given, JdbcClient database) {
    var ids = new HashMap<String, String>();
    ids.put("account", world.account(Asker.LOG_REVIEWER).toString());
    ids.put("unit", world.otherUnit().toString());
    ids.put("employer", String.valueOf(world.ids().get("employer")));
    ids.put("routine", String.valueOf(world.ids().get("routine")));
    ids.put("feed", one("select id::text from plan.feed", database));
    var by = world.account(Asker.CASEWORKER_OTHER_UNIT).value();
    ids.put("firstContact", world.otherFirstContact(database).toString());
    var employer = UUID.fromString(String.valueOf(world.ids().get("employer")));
    ids.put(
        "employerNote",
        made(
            "employers.note",
            Map.of("employer_id", employer, "text", "x", "written_at", now(), "written_by", by),
            given));
    var contact = UUID.fromString(String.valueOf(ids.get("firstContact")));
    ids.put(
        "contactNote",
        made(
            "casework.first_contact_note",
            Map.of("contact_id", contact, "text", "x", "written_at", now(), "written_by", by),
            given));
    ids.put(
        "contactHandover",
        made(
            "casework.first_contact_handover",
            Map.of(
                "contact_id",
                contact,
                "from_id",
                by,
                "to_id",
                UUID.randomUUID(),
                "handed_why",
                "x",
                "handed_over_at",
                now(),
                "handed_over_by",
                by),
            given));
    ids.put(
        "supervision",
        made(
            "casework.supervision",
            Map.of(
                "unit_id",
                world.otherUnit(),
                "held_on",
                LocalDate.of(2026, 8, 20),
                "led_by",
                "Kim",
                "people",
                3,
                "theme",
                "LAW",
                "words",
                "x",
                "noted_at",
                now(),
                "noted_by",
                by),
            given));
    return ids;
  }

  private static java.time.OffsetDateTime now() {
    return java.time.OffsetDateTime.parse("2026-08-20T10:00:00Z");
  }

  private static String made(String table, Map<String, ?> row, Given given) {
    var id = UUID.randomUUID();
    var whole = new HashMap<String, Object>(row);
    whole.put("id", id);
    given.insert(table, whole);
    return id.toString();
  }

  private static String one(String sql, JdbcClient database) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
