package se.vagval.access.matrix;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;

/// A municipality with one of everything that an address can name, and one of everybody who can
/// ask.
final class World {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final MunicipalityId here;
  private final String family = familyOf(NEXT.incrementAndGet());
  private final Map<Asker, AccountId> accounts = new EnumMap<>(Asker.class);
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> ofTheCase = new HashMap<>();
  private final UUID ownUnit = UUID.randomUUID();
  private final UUID otherUnit = UUID.randomUUID();

  private final AccountId preparer;
  private @Nullable ProviderId provider;
  private @Nullable UUID otherProvider;

  World(Given given, GivenPath path, JdbcClient database) {
    this(given.municipality("nacka-2013"), given, path, database);
  }

  /// In a municipality that is there.
  World(MunicipalityId here, Given given, GivenPath path, JdbcClient database) {
    this.here = here;
    preparer = given.account(here, Role.ADMINISTRATOR, null, null);
    given.in(
        here,
        () -> {
          unit(given, ownUnit, "Väst");
          unit(given, otherUnit, "Öst");
        });
    for (var asker : Asker.values()) {
      if (isStaffOfTheMunicipality(asker)) {
        accounts.put(asker, given.account(here, asker.role(), unitOf(asker), null));
      }
    }
    given.in(here, () -> onePath(path, database));
  }

  /// A name that nobody of another world has, in letters alone.
  private static String familyOf(int nth) {
    var letters = new StringBuilder("Egenfalk");
    String.valueOf(nth).chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
    return letters.append("mark").toString();
  }

  MunicipalityId here() {
    return here;
  }

  /// The ids of all that belongs to the case, and the family name of the person.
  Map<String, String> ofTheCase() {
    return ofTheCase;
  }

  Map<String, String> ids() {
    return ids;
  }

  Map<String, String> ids(Asker asker) {
    return as(asker, ids);
  }

  /// The ids as somebody in that role asks: of the three authorities' contacts, that of their own.
  static Map<String, String> as(Asker asker, Map<String, String> ids) {
    var contact =
        switch (asker.role()) {
          case FK_OFFICER -> "fkContact";
          case REGION_OFFICER -> "regionContact";
          default -> "contact";
        };
    var known = new HashMap<>(ids);
    known.put("contact", Objects.requireNonNull(ids.get(contact)));
    return known;
  }

  void knows(String name, String id) {
    ids.put(name, id);
  }

  AccountId account(Asker asker) {
    var account = accounts.get(asker);
    if (account == null) {
      throw new IllegalStateException(asker + " has no account");
    }
    return account;
  }

  /// The unit or the provider for which somebody has their role; null where it is held for none.
  @Nullable UUID placeOf(Asker asker) {
    return switch (asker.role().heldFor()) {
      case UNIT -> unitOf(asker);
      case PROVIDER -> asker.standing().equals("own") ? ownProvider() : otherProvider;
      case MUNICIPALITY -> null;
    };
  }

  private UUID ownProvider() {
    return Objects.requireNonNull(provider).value();
  }

  /// Another case that whoever is responsible for the first is responsible for too, at the same
  /// provider. To be called inside the municipality.
  OneCase near(GivenPath path, JdbcClient database) {
    return new OneCase(
        new OneCase.Of(
            account(Asker.CASEWORKER_RESPONSIBLE),
            new UnitId(ownUnit),
            officers(Asker.AF_OFFICER_OWN, Asker.FK_OFFICER_OWN, Asker.REGION_OFFICER_OWN),
            Objects.requireNonNull(provider),
            "Nastgard",
            "Nastgard"),
        path,
        database);
  }

  /// A case of another unit, at another provider, that nobody of the first may read.
  OneCase hidden(GivenPath path, JdbcClient database) {
    return new OneCase(
        new OneCase.Of(
            account(Asker.CASEWORKER_OTHER_UNIT),
            new UnitId(otherUnit),
            officers(Asker.AF_OFFICER_OTHER, Asker.FK_OFFICER_OTHER, Asker.REGION_OFFICER_OTHER),
            path.provider("Sjoboden AB"),
            "Fordold",
            "Fordold"),
        path,
        database);
  }

  private OneCase.Officers officers(Asker af, Asker fk, Asker region) {
    return new OneCase.Officers(account(af), account(fk), account(region));
  }

  private static void unit(Given given, UUID id, String name) {
    given.insert("casework.unit", Map.of("id", id, "name", name));
  }

  private static boolean isStaffOfTheMunicipality(Asker asker) {
    return switch (asker.role()) {
      case VISITOR, PARTICIPANT, PROVIDER_STAFF, PROVIDER_ADMINISTRATOR -> false;
      default -> true;
    };
  }

  private @Nullable UUID unitOf(Asker asker) {
    if (asker.role().heldFor() != Role.HeldFor.UNIT) {
      return null;
    }
    return asker.standing().equals("other unit") ? otherUnit : ownUnit;
  }

  private void onePath(GivenPath path, JdbcClient database) {
    var responsible = account(Asker.CASEWORKER_RESPONSIBLE);
    var own =
        new OneCase(
            new OneCase.Of(
                responsible,
                new UnitId(ownUnit),
                officers(Asker.AF_OFFICER_OWN, Asker.FK_OFFICER_OWN, Asker.REGION_OFFICER_OWN),
                path.provider("Verkstan AB"),
                family,
                "Avtal Qvintessa Hemligsson 19850709-9805"),
            path,
            database);
    ids.putAll(own.ids());
    ofTheCase.putAll(own.ids());
    ofTheCase.put("name", family);
    provider = own.provider();
    put(Asker.PARTICIPANT_SELF, own.self(), Role.PARTICIPANT, null, database);
    put(
        Asker.PARTICIPANT_OTHER,
        account(database, "person_id", path.person("Kim", "Annan").value()),
        Role.PARTICIPANT,
        null,
        database);
    work(own, path.provider("Gläntan AB"), database);
    ids.putAll(
        Map.of(
            "section", "competence",
            "date", "2026-08-31",
            "week", "2026-W36",
            "month", "2026-08",
            "authority", "af",
            "branch", "work",
            "eventKind", "corrected",
            "caseworker", responsible.toString(),
            "secret", feed(responsible, database)));
    ids.put("firstContact", firstContact(ownUnit, responsible, database).toString());
    ids.put("employer", employer(database).toString());
    ids.put("review", review(database).toString());
    ids.put("import", register(responsible, database));
    ids.put("destruction", destruction(database).toString());
    ids.put(
        "grant",
        one(
            database,
            "select id::text from access.role_grant where role = 'PROVIDER_STAFF' and account_id = '%s'"
                .formatted(account(Asker.PROVIDER_STAFF_OWN))));
    ids.put("view", view(responsible, database));
    ids.put("routine", routine(responsible, database));
  }

  /// Who claimed the result works for the provider of the case.
  private void work(OneCase own, ProviderId another, JdbcClient database) {
    otherProvider = another.value();
    for (var role : List.of(Role.PROVIDER_STAFF, Role.PROVIDER_ADMINISTRATOR)) {
      for (var asker : Asker.in(role)) {
        var works = asker.standing().equals("own") ? own.provider() : another;
        var account =
            asker == Asker.PROVIDER_STAFF_OWN ? own.staff() : account(database, "person_id", null);
        put(asker, account, role, works.value(), database);
      }
    }
  }

  private void put(
      Asker asker, UUID account, Role role, @Nullable UUID provider, JdbcClient database) {
    database
        .sql(
            """
            insert into access.role_grant (id, account_id, role, provider_id, valid)
            values (gen_random_uuid(), :account, :role, :provider::uuid, '[2020-01-01,)')
            """)
        .param("account", account)
        .param("role", role.name())
        .param("provider", provider)
        .update();
    accounts.put(asker, new AccountId(account));
  }

  private static UUID account(JdbcClient database, String column, @Nullable UUID value) {
    return database
        .sql(
            "insert into access.account (id, name, %s) values (gen_random_uuid(), 'Kim Prov', :value::uuid) returning id"
                .formatted(column))
        .param("value", value)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String view(AccountId whose, JdbcClient database) {
    return database
        .sql(
            """
            insert into casework.saved_view (id, account_id, name, query)
            values (gen_random_uuid(), :whose, 'Att kartlägga', 'cases=own') returning id::text
            """)
        .param("whose", whose.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static String routine(AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            with made as (insert into coordination.routine (id, partner, step, made_at, made_by)
              values (gen_random_uuid(), 'AF', 'CONSULTATION', now(), :by) returning id)
            insert into coordination.routine_version (routine_id, version, title, text, own_owner, their_owner, from_on,
              review_on, written_at, written_by)
            select id, 1, 'Samråd', 'Ring', 'Enhetschef', 'Sektionschef', '2026-01-01', '2027-01-01', now(), :by
            from made returning routine_id::text
            """)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  UnitId ownUnit() {
    return new UnitId(ownUnit);
  }

  UUID otherUnit() {
    return otherUnit;
  }

  /// Taken by the other unit.
  UUID otherFirstContact(JdbcClient database) {
    return firstContact(otherUnit, account(Asker.CASEWORKER_OTHER_UNIT), database);
  }

  private static UUID firstContact(UUID unit, AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into casework.first_contact (id, unit_id, reached_on, came_by, target_group, wants, given_name,
              family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by)
            values (gen_random_uuid(), :unit, '2026-08-31', 'PHONE', 'RESTART', 'Ett arbete', 'Kim', 'Ny', '', '070',
              'sv', false, false, 'Ringer', '2026-09-02', now(), :by)
            returning id
            """)
        .param("unit", unit)
        .param("by", by.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String feed(AccountId account, JdbcClient database) {
    var secret = UUID.randomUUID().toString();
    database
        .sql(
            "insert into plan.feed (id, account_id, token_hash, made_at) values (gen_random_uuid(), :account, :hash, now())")
        .param("account", account.value())
        .param("hash", se.vagval.kernel.Sha256.hex(secret))
        .update();
    return secret;
  }

  private UUID employer(JdbcClient database) {
    return database
        .sql(
            """
            insert into employers.employer (id, organisation, kind, offers, person, reach, added_at, added_by)
            values (gen_random_uuid(), 'Verkstan AB', 'EMPLOYER', '{JOB}', 'Bo Ek', '070', now(), :by) returning id
            """)
        .param("by", account(Asker.CASEWORKER_RESPONSIBLE).value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String register(AccountId by, JdbcClient database) {
    return database
        .sql(
            """
            insert into assistance.import
              (id, file_name, heading, row_count, uploaded_at, uploaded_by, columns)
            values (gen_random_uuid(), 'register.csv', array['a', 'b', 'c'], 1, now(), :by,
              array[0, 1, 2, null, null]::integer[])
            returning id::text
            """)
        .param("by", by.value())
        .query((row, n) -> row.getString(1))
        .single();
  }

  private static UUID review(JdbcClient database) {
    return database
        .sql(
            """
            insert into audit.review (id, month, drawn_at, drawn_by)
            values (gen_random_uuid(), '2026-08-01', now(), gen_random_uuid()) returning id
            """)
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private UUID destruction(JdbcClient database) {
    return database
        .sql(
            """
            insert into retention.destruction (id, as_of, rule, prepared_at, prepared_by)
            values (gen_random_uuid(), '2026-09-01', 'Regel', now(), :preparer) returning id
            """)
        .param("preparer", preparer.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
  }

  private static String one(JdbcClient database, String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).single();
  }
}
