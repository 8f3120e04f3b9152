package se.vagval.coordination.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ForgetQuestionsTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired ForgetQuestions forgetQuestions;

  MunicipalityId here;
  AccountId officer;

  @BeforeEach
  void an_officer() {
    here = given.municipality("nacka-2013");
    officer = given.account(here, Role.AF_OFFICER, null, null);
  }

  @Test
  void a_question_about_nobody_here_is_deleted_after_thirty_days() {
    var responsible = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          var caseId = path.caseOf(path.person("Kim", "Prov"), path.unit(), responsible).value();
          ask("old, nobody", null, "2026-08-01T10:00:00Z");
          ask("new, nobody", null, "2026-08-03T10:00:00Z");
          ask("old, of a case", caseId, "2026-08-01T10:00:00Z");
        });

    forgetQuestions.now();

    assertThat(messages()).containsExactly("new, nobody", "old, of a case");
  }

  @Test
  void on_the_last_day_that_it_is_shown_it_is_kept_to_the_evening() {
    given.in(
        here,
        () -> {
          ask("last day, early", null, "2026-08-02T00:30:00+02:00");
          ask("the day before, late", null, "2026-08-01T23:30:00+02:00");
        });

    forgetQuestions.now();

    assertThat(messages()).containsExactly("last day, early");
  }

  @Test
  void the_database_deletes_none_of_a_case() {
    var responsible = given.account(here, Role.CASEWORKER, UUID.randomUUID(), null);
    given.in(
        here,
        () ->
            ask(
                "of a case",
                path.caseOf(path.person("Kim", "Prov"), path.unit(), responsible).value(),
                "2026-08-01T10:00:00Z"));

    given.in(here, () -> database.sql("delete from coordination.contact").update());

    assertThat(messages()).containsExactly("of a case");
  }

  private void ask(String message, @Nullable UUID caseId, String at) {
    database
        .sql(
            """
            insert into coordination.contact (id, case_id, authority, reason, message, sent_at, sent_by)
            values (gen_random_uuid(), :case, 'AF', 'OTHER', :message, :at::timestamptz, :by)
            """)
        .param("case", caseId)
        .param("message", message)
        .param("at", at)
        .param("by", officer.value())
        .update();
  }

  private List<String> messages() {
    var found = new ArrayList<String>();
    given.in(
        here,
        () ->
            found.addAll(
                database
                    .sql("select message from coordination.contact order by message")
                    .query((row, n) -> row.getString(1))
                    .list()));
    return found;
  }
}
