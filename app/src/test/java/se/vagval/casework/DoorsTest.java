package se.vagval.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Relation;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.StatementCount;
import se.vagval.testing.VagvalTest;
import se.vagval.web.NotFound;

@VagvalTest
class DoorsTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired PersonRelations persons;
  @Autowired StatementCount statements;

  MunicipalityId here;
  AccountId caseworker;

  @BeforeEach
  void a_caseworker() {
    here = given.municipality("nacka-2013");
    caseworker = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
  }

  @Test
  void heads_come_in_one_statement_and_only_those_that_are_here() {
    given.in(
        here,
        () -> {
          var unit = path.unit();
          var one = path.caseOf(path.person("Åsa", "Öberg"), unit, caseworker);
          var other = path.caseOf(path.person("Bo", "Ek"), unit, caseworker);

          var asked = List.of(one, other, new CaseId(UUID.randomUUID()));

          assertThat(cases.heads(asked))
              .extracting(CaseHead::id)
              .containsExactlyInAnyOrder(one, other);
          assertThat(statements.of(() -> assertThat(cases.heads(asked)).hasSize(2))).isEqualTo(1);
        });
  }

  @Test
  void another_module_notes_an_event_in_the_journal() {
    var actor = new Actor(caseworker, "Kim Prov", null, List.of());
    given.in(
        here,
        () -> {
          var id = path.caseOf(path.person("Åsa", "Öberg"), path.unit(), caseworker);

          journal.event(id, actor, LocalDate.of(2026, 9, 1), "Beslut B-1 fattades.");

          assertThat(
                  database
                      .sql("select kind || ' ' || text from casework.journal_entry")
                      .query((row, n) -> row.getString(1))
                      .list())
              .containsExactly("EVENT Beslut B-1 fattades.");
        });
  }

  @Test
  void a_person_is_oneself_or_has_a_case_that_is_ones_own() {
    given.in(
        here,
        () -> {
          var person = path.person("Åsa", "Öberg");
          var unit = path.unit();
          var grant = new Actor.Grant(Role.CASEWORKER, unit.value(), null);
          var own = new Actor(caseworker, "Kim", null, List.of(grant));
          var self = new Actor(new AccountId(UUID.randomUUID()), "Åsa", person.value(), List.of());

          assertThat(persons.between(own, person)).isEmpty();
          var unused = path.caseOf(person, unit, caseworker);

          assertThat(persons.between(own, person))
              .containsExactlyInAnyOrder(
                  Relation.OWN_CASE, Relation.OWN_UNIT, Relation.UNIT_HAS_CASE);
          assertThat(persons.between(self, person)).containsExactly(Relation.SELF);
        });
  }

  @Test
  void an_unknown_person_is_not_there() {
    var nobody = new Actor(caseworker, "Kim", null, List.of());

    assertThatThrownBy(() ->
            given.in(
                here,
                () ->
                    assertThat(persons.between(nobody, new PersonId(UUID.randomUUID()))).isEmpty()))
        .isInstanceOf(NotFound.class);
  }
}
