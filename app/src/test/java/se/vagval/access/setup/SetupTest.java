package se.vagval.access.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.VagvalTest;

@VagvalTest
class SetupTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired ApplicationContext service;
  @Autowired JdbcClient database;
  @Autowired Given given;

  @Test
  void a_municipality_is_added_once_however_often_one_says_it() {
    var id = newId();

    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(count(id, "access.municipality")).isEqualTo(1);
    assertThat(count(id, "access.host")).isEqualTo(1);
    assertThat(count(id, "access.profile_in_force")).isEqualTo(1);
  }

  @Test
  void the_national_code_is_told_later_and_kept_when_it_is_not_told_again() {
    var id = newId();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();
    assertThat(words(id, "select coalesce(code, '?') from access.municipality"))
        .containsExactly("?");

    assertThat(add(id, id + ".example", "nacka-2013", "--code", "0182").done()).isTrue();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(words(id, "select code from access.municipality")).containsExactly("0182");
    assertThat(add(id, id + ".example", "nacka-2013", "--code", "182").sentence())
        .contains("four digits");
  }

  @Test
  void a_host_name_leads_to_one_municipality() {
    var first = newId();
    assertThat(add(first, "taken-" + first + ".example", "nacka-2013").done()).isTrue();

    var answer = add(newId(), "taken-" + first + ".example", "nacka-2013");

    assertThat(answer.done()).isFalse();
    assertThat(answer.sentence()).contains("already leads to another municipality");
  }

  @Test
  void an_unknown_profile_is_answered_with_those_that_there_are() {
    var answer = add(newId(), "x.example", "nacka-2099");

    assertThat(answer.done()).isFalse();
    assertThat(answer.sentence()).contains("nacka-2099", "nacka-2013", "sundbyberg-2017");
  }

  @Test
  void another_profile_does_not_take_the_place_of_the_one_in_force() {
    var id = newId();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(add(id, id + ".example", "sundbyberg-2017").sentence())
        .contains("nacka-2013 is already in force");
  }

  @Test
  void a_role_is_given_once_however_often_one_says_it() {
    var id = newId();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(give(id, "CASEWORKER", "--unit", "Vuxna").done()).isTrue();
    assertThat(give(id, "CASEWORKER", "--unit", "Vuxna").done()).isTrue();

    assertThat(count(id, "access.account")).isEqualTo(1);
    assertThat(count(id, "access.role_grant")).isEqualTo(1);
    assertThat(count(id, "casework.unit")).isEqualTo(1);
  }

  @Test
  void the_first_administrator_and_a_system_are_given_their_roles_from_here() {
    var id = newId();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(give(id, "ADMINISTRATOR").sentence()).isEqualTo("Kim has the role ADMINISTRATOR.");
    assertThat(give(id, "CASEWORKER", "--unit", "Vuxna", "--kind", "machine").sentence())
        .contains("kim is a person here");
    assertThat(
            say(
                    "grant",
                    "--municipality",
                    id,
                    "--name",
                    "Systemet",
                    "--subject",
                    "client",
                    "--role",
                    "CASEWORKER",
                    "--unit",
                    "Vuxna",
                    "--kind",
                    "machine")
                .done())
        .isTrue();
    assertThat(words(id, "select kind from access.account where subject = 'client'"))
        .containsExactly("MACHINE");
    assertThat(words(id, "select what from audit.entry order by id"))
        .containsExactly("grant-given", "grant-given");
    assertThat(words(id, "select coalesce(given_by::text, 'here') from access.role_grant"))
        .containsOnly("here");
  }

  @Test
  void a_role_that_is_held_somewhere_needs_to_know_where() {
    var id = newId();
    assertThat(add(id, id + ".example", "nacka-2013").done()).isTrue();

    assertThat(give(id, "CASEWORKER").sentence()).contains("--unit");
    assertThat(give(id, "PROVIDER_STAFF").sentence()).contains("--provider");
    assertThat(give(id, "PROVIDER_STAFF", "--provider", "Finns inte").sentence())
        .contains("no provider \"Finns inte\"");
    assertThat(give(newId(), "ANALYST").sentence()).contains("no such municipality");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          municipality                                                        | Say "municipality add"
          municipality add --id ekvik                                         | --name is missing.
          municipality add --id Ekvik --name E --host e --profile p           | --id is 2–40
          municipality add --id ekvik --name E --host e --profile p --from 1/2| --from is a date
          municipality add --id ekvik --name --host e --profile p             | After --name a value is missing.
          grant --municipality ekvik --name K --subject k --role KING         | --role is one of
          grant --municipality ekvik --name K --subject k --role PARTICIPANT  | --role is one of
          grant --municipality ekvik --name K --subject k --colour red        | There is no option --colour
          """)
  void what_is_wrong_on_the_command_line_is_told(String line, String told) {
    var call = SetupCall.of(List.of(line.split(" ", -1)), TODAY);

    assertThat(call).isInstanceOf(SetupCall.Wrong.class);
    assertThat(new SetupDesk(service).handle(call).sentence()).contains(told);
  }

  private static String newId() {
    return "setup-" + NEXT.incrementAndGet();
  }

  private SetupDesk.Answer add(String id, String host, String profile, String... more) {
    var words =
        new java.util.ArrayList<>(
            List.of(
                "municipality",
                "add",
                "--id",
                id,
                "--name",
                "Provköping",
                "--host",
                host,
                "--profile",
                profile));
    words.addAll(List.of(more));
    return say(words.toArray(String[]::new));
  }

  private SetupDesk.Answer give(String id, String role, String... where) {
    var words =
        new java.util.ArrayList<>(
            List.of(
                "grant",
                "--municipality",
                id,
                "--name",
                "Kim",
                "--subject",
                "kim",
                "--role",
                role));
    words.addAll(List.of(where));
    return say(words.toArray(String[]::new));
  }

  private SetupDesk.Answer say(String... words) {
    return new SetupDesk(service).handle(SetupCall.of(List.of(words), TODAY));
  }

  private List<String> words(String municipality, String sql) {
    var found = new java.util.ArrayList<String>();
    given.in(
        new MunicipalityId(municipality),
        () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }

  private int count(String municipality, String table) {
    var found = new AtomicInteger();
    given.in(
        new MunicipalityId(municipality),
        () ->
            found.set(
                database
                    .sql("select count(*) from " + table)
                    .query((row, n) -> row.getInt(1))
                    .single()));
    return found.get();
  }
}
