package se.vagval.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.MayBeSamePersonTest;
import se.vagval.casework.model.Namesake;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// The database asks about the same persons as CAS-02 does, by the rule's own table.
@VagvalTest
class SameNameTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired SamePersonStore store;

  /// A birth that is not known at all is in no row of the database.
  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = MayBeSamePersonTest.TABLE)
  void the_condition_of_the_to_do_says_what_the_rule_says(
      String rule, String one, String born, String other, String bornThen, String expected) {
    var here = given.municipality("nacka-2013");
    var by = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          var first = path.person("A", "B");
          var caseId = path.caseOf(first, path.unit(), by);
          describe(first, one, born);
          describe(path.person("C", "D"), other, bornThen);
          protect(first);
          check(caseId, !expected.startsWith("ANOTHER") && !expected.startsWith("BORN"));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock = MayBeSamePersonTest.NUMBERS)
  void the_condition_of_the_to_do_and_the_list_say_of_numbers_what_the_rule_says(
      String rule, String one, String number, String other, String numberThen, String expected) {
    var here = given.municipality("nacka-2013");
    var by = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          var first = path.person("A", "B");
          var caseId = path.caseOf(first, path.unit(), by);
          var second = path.person("C", "D");
          describe(first, one, "1990-05-17");
          describe(second, other, "1990-05-18");
          number(first, number);
          number(second, numberThen);
          protect(first);
          check(caseId, expected.equals("SAME_NUMBER"));
          var of = store.of(first);
          assertThat(store.namesakes(first).stream().filter(of::asks).map(Namesake::person))
              .hasSize(expected.equals("SAME_NUMBER") ? 1 : 0)
              .allMatch(second::equals);
        });
  }

  private void number(PersonId person, String written) {
    for (var one : written.equals("–") ? new String[0] : written.split(" ", -1)) {
      var column = one.endsWith("?") ? "stated_number" : "personal_number";
      database
          .sql("update casework.person set " + column + " = :number where id = :id")
          .param("number", MayBeSamePersonTest.number(one.charAt(0)).digits())
          .param("id", person.value())
          .update();
    }
  }

  private void check(CaseId id, boolean isAsked) {
    assertThat(store.isAsked(id)).isEqualTo(isAsked);
  }

  private void protect(PersonId person) {
    database
        .sql("update casework.person set protected_as = 'SECRECY_MARK' where id = :id")
        .param("id", person.value())
        .update();
  }

  private void describe(PersonId person, String written, String born) {
    var name = MayBeSamePersonTest.name(written);
    var known = MayBeSamePersonTest.born(born.equals("?") ? "1990-05-17" : born);
    database
        .sql(
            """
            update casework.person set given_name = :given, family_name = :family, birth_date = :born,
              birth_known = :known, personal_number = null where id = :id
            """)
        .param("given", name.given())
        .param("family", name.family())
        .param("born", Born.earliest(known))
        .param("known", known instanceof Born.InMonth ? "MONTH" : "DAY")
        .param("id", person.value())
        .update();
  }
}
