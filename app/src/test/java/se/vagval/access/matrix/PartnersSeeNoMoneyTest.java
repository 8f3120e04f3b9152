package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.access.Role;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Every page, file and form that officers of other authorities, the association's secretary and
/// employers can open, in every state that a case can be in: no amount, no level and no decision
/// stands in any of them but what every visitor reads, though each person lets the authorities see
/// all that can be seen.
@VagvalTest
class PartnersSeeNoMoneyTest {

  private static final Set<Role> PARTNERS =
      EnumSet.of(
          Role.AF_OFFICER,
          Role.FK_OFFICER,
          Role.REGION_OFFICER,
          Role.ASSOCIATION_SECRETARY,
          Role.EMPLOYER);

  private static final Pattern MONEY =
      Pattern.compile(
          "\\bkr\\b|kronor|\\böre\\b|belopp|nivå|/assessment/|/remuneration/|50[\\s\\u00a0\\u202f]?000|\\bbeslut",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Pages about oneself that everybody signed in has, and the way out.
  private static final Pattern OWN = Pattern.compile("/access/sessions|/sign-out|/sign-in");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  Visits visits;
  private final Set<String> told = new TreeSet<>();
  private final Set<String> opened = new TreeSet<>();

  @BeforeEach
  void a_case_with_one_of_everything() {
    world = new World(given, path, database);
    world.knows("run", UUID.randomUUID().toString());
    visits = new Visits(browser, given, world);
  }

  @Test
  void nothing_they_can_open_tells_an_amount_a_level_or_a_decision() {
    for (var route : Route.all(handlers)) {
      for (var asker : Asker.values()) {
        if (PARTNERS.contains(asker.role()) && route.canBeTried()) {
          look(asker, route);
        }
      }
    }

    assertThat(told).isEmpty();
    assertThat(opened)
        .contains(
            "AF_OFFICER_OWN GET /coordination/contacts/{contact}",
            "FK_OFFICER_OWN GET /coordination/contacts/{contact}",
            "REGION_OFFICER_OWN GET /coordination/contacts/{contact}",
            "REGION_OFFICER_OWN POST /coordination/contacts/new")
        .noneMatch(one -> one.contains("OTHER GET /coordination/contacts/{contact}"))
        .noneMatch(one -> one.contains("SECRETARY GET /coordination"));
  }

  /// Closed, with a decision that was changed, with a result that was refused and so on.
  @Test
  void no_state_of_a_case_tells_more() {
    var contacts = new HashMap<String, Asker>();
    given.in(
        world.here(),
        () -> {
          OtherStates.of(world, path, database);
          contacts.putAll(contactsOfEveryCase());
        });
    var shared = 0;
    for (var contact : contacts.entrySet()) {
      var where = "/coordination/contacts/" + contact.getKey();
      var answer = visits.open(contact.getValue(), where).getResponse();
      assertThat(answer.getStatus()).as(where).isEqualTo(200);
      shared += words(answer).contains("Lagesvik") ? 1 : 0;
      told.addAll(money(contact.getValue() + " " + where, words(answer), ""));
    }
    for (var officer : Set.copyOf(contacts.values())) {
      var list = visits.open(officer, "/coordination/contacts").getResponse();
      told.addAll(money(officer + " list", words(list), ""));
    }

    assertThat(told).isEmpty();
    assertThat(shared).as("the person of each case lets them see").isGreaterThan(30);
  }

  /// What is looked for stands where those who may see it look, so that it would be found.
  @Test
  void whoever_is_responsible_sees_what_partners_do_not() {
    var overview = "/casework/cases/" + world.ids().get("case");
    var answer = visits.open(Asker.CASEWORKER_RESPONSIBLE, overview).getResponse();

    assertThat(money("", words(answer), ""))
        .contains(": /assessment/", ": the id of a decision", ": kr");
  }

  private void look(Asker asker, Route route) {
    var answer = visits.ask(asker, route).getResponse();
    var isPage = Set.of(200, 409, 422).contains(answer.getStatus());
    if (isPage && !OWN.matcher(route.pattern()).lookingAt()) {
      var toAnybody = words(visits.ask(Asker.VISITOR, route).getResponse());
      opened.add(asker + " " + route);
      told.addAll(money(route + " as " + asker, words(answer), toAnybody));
    }
  }

  /// From each authority, about a person who consents to all that can be seen.
  private Map<String, Asker> contactsOfEveryCase() {
    var made = new HashMap<String, Asker>();
    database
        .sql(
            """
            insert into casework.consent (case_id, authority, parts, way, given_on, until, noted_at, noted_by)
            select c.id, a.authority, array['CASE', 'MEASURE', 'ATTENDANCE', 'PLAN'], 'WRITTEN', '2026-08-01',
              '2027-08-01', now(), c.responsible_id
            from casework.case_file c, unnest(array['AF', 'FK', 'REGION']) as a (authority)
            where not exists (select from casework.consent o where o.case_id = c.id)
            """)
        .update();
    for (var officer :
        List.of(Asker.AF_OFFICER_OWN, Asker.FK_OFFICER_OWN, Asker.REGION_OFFICER_OWN)) {
      database
          .sql(
              """
              insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
              select gen_random_uuid(), c.id, :authority, 'PLAN_TOGETHER', 'Hur går det?', '2026-08-31T08:00:00Z', :by
              from casework.case_file c where c.id <> :case::uuid returning id::text
              """)
          .param("authority", officer.role().name().replace("_OFFICER", ""))
          .param("by", world.account(officer).value())
          .param("case", world.ids().get("case"))
          .query((row, n) -> row.getString(1))
          .list()
          .forEach(id -> made.put(id, officer));
    }
    return made;
  }

  private static String words(MockHttpServletResponse answer) {
    var whole = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    // The menu leads to what is public too.
    return whole.substring(Math.max(0, whole.indexOf("<main")));
  }

  /// @param toAnybody what a visitor reads there
  private List<String> money(String where, String words, String toAnybody) {
    var found = new ArrayList<String>();
    MONEY
        .matcher(words)
        .results()
        .map(one -> one.group())
        .distinct()
        .filter(one -> times(one, words) > times(one, toAnybody))
        .forEach(one -> found.add(where + ": " + one));
    for (var id : List.of("decision", "voucher", "claim")) {
      if (words.contains(String.valueOf(world.ids().get(id)))) {
        found.add(where + ": the id of a " + id);
      }
    }
    return found;
  }

  private static int times(String word, String text) {
    return text.split(Pattern.quote(word), -1).length;
  }
}
