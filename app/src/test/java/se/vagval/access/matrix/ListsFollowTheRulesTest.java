package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.Access;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.ListedRelations;
import se.vagval.access.Permission;
import se.vagval.access.Relation;
import se.vagval.access.Role;
import se.vagval.access.Target;
import se.vagval.casework.CaseId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.PersonId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.providers.ProviderId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A list shows exactly what could be opened one by one: for every right, everybody who may ask and
/// each kind of thing that lists are made of, the rule in SQL and the rule asked of one thing give
/// the same.
@VagvalTest
class ListsFollowTheRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  @Autowired Access access;
  @Autowired List<ListedRelations<?>> listed;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  private final UUID west = UUID.randomUUID();
  private final UUID east = UUID.randomUUID();
  private MunicipalityId here = new MunicipalityId("nowhere");
  private AccountId me = new AccountId(UUID.randomUUID());
  private AccountId another = me;
  private List<OfferId> offers = List.of();
  private List<UUID> providers = List.of();
  private UUID somebody = UUID.randomUUID();

  /// Cases in either unit, one's own or not, of people protected or not, with oneself named or not;
  /// with placements before, within and after what a provider sees.
  @BeforeEach
  void cases_of_every_standing() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> unit(west, "Väst"));
    given.in(here, () -> unit(east, "Öst"));
    me = given.account(here, Role.CASEWORKER, west, null);
    another = given.account(here, Role.CASEWORKER, east, null);
    given.in(here, this::fill);
  }

  private void fill() {
    var first = path.provider("Verkstan AB");
    var second = path.provider("Gläntan AB");
    providers = List.of(first.value(), second.value());
    offers = List.of(path.offer(first, Measure.PRACTICE), path.offer(second, Measure.PRACTICE));
    for (int nth = 0; nth < 32; nth++) {
      var person = path.person("Kim", "Prov" + nth);
      somebody = person.value();
      var unit = new UnitId(nth % 2 == 0 ? west : east);
      var caseId = path.caseOf(person, unit, nth / 2 % 2 == 0 ? me : another);
      protect(person, nth / 4 % 2 == 0, nth / 8 % 2 == 0);
      placements(caseId, nth);
      contact(caseId, nth);
    }
  }

  /// In either unit, taken by oneself or not, of somebody who says that they are protected or not;
  /// some led to a case.
  private void contact(CaseId caseId, int nth) {
    database
        .sql(
            """
            insert into casework.first_contact (id, case_id, unit_id, reached_on, came_by, target_group, wants, given_name,
              family_name, organisation, reach, language, interpreter, hidden, next_act, next_on, taken_at, taken_by,
              way_out, ended_on)
            values (gen_random_uuid(), :case, :unit, '2026-08-31', 'PHONE', 'RESTART', 'Ett arbete', 'Kim', 'Prov', '',
              '070', 'sv', false, :hidden, 'Ringer', '2026-09-02', now(), :by, :way, :ended)
            """)
        .param("case", nth % 3 == 0 ? caseId.value() : null)
        .param("unit", nth % 2 == 0 ? west : east)
        .param("hidden", nth / 4 % 2 == 1)
        .param("by", (nth / 2 % 2 == 0 ? me : another).value())
        .param("way", nth % 3 == 0 ? "CASE" : null)
        .param("ended", nth % 3 == 0 ? TODAY : null)
        .update();
  }

  private void placements(CaseId caseId, int nth) {
    var voucher = path.voucher(caseId, another, Money.ofKronor(50_000), 180);
    var offer = offers.get(nth % 2);
    switch (nth / 2 % 7) {
      case 0 -> path.placement(voucher, offer, TODAY.minusDays(30), null);
      case 1 -> path.placement(voucher, offer, TODAY.minusDays(200), TODAY.minusDays(90));
      case 2 -> path.placement(voucher, offer, TODAY.minusDays(200), TODAY.minusDays(91));
      case 3 -> path.placement(voucher, offer, TODAY.plusDays(10), TODAY.plusDays(9));
      case 4 -> {
        path.placement(voucher, offer, TODAY.minusDays(100), TODAY.minusDays(99));
        path.placement(voucher, offers.get((nth + 1) % 2), TODAY.minusDays(90), null);
      }
      case 5 -> path.placement(voucher, offer, TODAY.plusDays(20), null);
      default -> {
        path.placement(voucher, offer, TODAY.plusDays(20), TODAY.plusDays(19));
        path.placement(voucher, offers.get((nth + 1) % 2), TODAY.plusDays(30), null);
      }
    }
  }

  private void protect(PersonId person, boolean isProtected, boolean isNamed) {
    if (isProtected) {
      database
          .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :id")
          .param("id", person.value())
          .update();
    }
    if (isNamed) {
      database
          .sql(
              """
              insert into casework.named_reader (id, person_id, account_id, given_by, given_at, valid)
              values (gen_random_uuid(), :person, :me, gen_random_uuid(), now(), '[2026-01-01,)')
              """)
          .param("person", person.value())
          .param("me", me.value())
          .update();
    }
  }

  private void unit(UUID id, String name) {
    given.insert("casework.unit", Map.of("id", id, "name", name));
  }

  @Test
  void a_list_holds_what_could_be_opened_and_nothing_else() {
    given.in(
        here,
        () -> {
          compare(FirstContactId.class, "casework.first_contact", FirstContactId::new);
          compare(CaseId.class, "casework.case_file", CaseId::new);
          compare(PlacementId.class, "choice.placement", PlacementId::new);
          compare(ChoiceId.class, "choice.choice", ChoiceId::new);
          compare(ProviderId.class, "providers.provider", ProviderId::new);
        });
  }

  /// Whoever makes lists of another kind adds it above.
  @Test
  void every_kind_that_lists_are_made_of_is_compared() {
    assertThat(listed)
        .extracting(ListedRelations::kind)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactlyInAnyOrder(
            CaseId.class,
            FirstContactId.class,
            PlacementId.class,
            ChoiceId.class,
            ProviderId.class);
  }

  private <T extends Target> void compare(Class<T> kind, String table, Function<UUID, T> id) {
    var all = ids(table, "true", Map.of());
    assertThat(all).isNotEmpty();
    var seen = 0;
    for (var asker : askers()) {
      for (var right : rights()) {
        var may = access.where(asker, right, kind, "one");
        var opened =
            all.stream()
                .filter(one -> access.allows(asker, right, id.apply(one)))
                .collect(Collectors.toSet());
        assertThat(ids(table, may.sql(), may.values()))
            .as("%s of %s for %s", right, table, asker.grants())
            .isEqualTo(opened);
        seen += opened.isEmpty() || opened.size() == all.size() ? 0 : 1;
      }
    }
    assertThat(seen).as("comparisons of %s that tell rows apart", table).isGreaterThan(3);
  }

  private Set<UUID> ids(String table, String where, Map<String, ?> values) {
    return Set.copyOf(
        database
            .sql("select one.id from %s one where %s".formatted(table, where))
            .params(values)
            .query((row, n) -> row.getObject("id", UUID.class))
            .list());
  }

  private static List<Permission> rights() {
    return Arrays.stream(Permission.values())
        .filter(right -> right.given().stream().anyMatch(line -> line.relation() != Relation.ANY))
        .toList();
  }

  /// Everybody in one role, and some in two that are held for different places.
  private List<Actor> askers() {
    return List.of(
        Actor.visitor(),
        new Actor(me, "Kim", somebody, List.of(new Actor.Grant(Role.PARTICIPANT, null, null))),
        asker(grant(Role.CASEWORKER, west, null)),
        asker(grant(Role.COACH, west, null)),
        asker(grant(Role.TEAM_LEADER, east, null)),
        asker(grant(Role.CASEWORKER, west, null), grant(Role.TEAM_LEADER, east, null)),
        asker(grant(Role.COACH, east, null), grant(Role.CASEWORKER, west, null)),
        asker(grant(Role.PROVIDER_STAFF, null, providers.getFirst())),
        asker(grant(Role.PROVIDER_ADMINISTRATOR, null, providers.getLast())),
        asker(
            grant(Role.PROVIDER_STAFF, null, providers.getFirst()),
            grant(Role.PROVIDER_ADMINISTRATOR, null, providers.getLast())),
        asker(grant(Role.FINANCE_OFFICER, null, null)),
        asker(grant(Role.ADMINISTRATOR, null, null)),
        asker(grant(Role.ASSOCIATION_SECRETARY, null, null)));
  }

  private Actor asker(Actor.Grant... grants) {
    return new Actor(me, "Kim", null, List.of(grants));
  }

  private static Actor.Grant grant(
      Role role,
      @org.jspecify.annotations.Nullable UUID unit,
      @org.jspecify.annotations.Nullable UUID provider) {
    return new Actor.Grant(role, unit, provider);
  }
}
