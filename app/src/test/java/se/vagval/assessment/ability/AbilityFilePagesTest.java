package se.vagval.assessment.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.assessment.GivenAssessment;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// A report on work ability has come, and been registered.
@VagvalTest
class AbilityFilePagesTest {

  private static final byte[] PDF = "%PDF-1.7 utlåtande".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PROGRAM = {'M', 'Z', 0, 1, 2, 3};

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  GivenAssessment scene;
  UUID order = UUID.randomUUID();

  @BeforeEach
  void a_report() {
    scene = new GivenAssessment(given, path, "nacka-2013");
    given.in(
        scene.here,
        () -> {
          database
              .sql(
                  """
                  insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on, due_on,
                    noted_at, noted_by)
                  values (:id, :case, :provider, 'Hur länge?', '', '2026-08-01', '2026-09-30', now(), :by)
                  """)
              .param("id", order)
              .param("case", scene.caseId.value())
              .param("provider", path.provider("Verkstan AB").value())
              .param("by", scene.caseworker.value())
              .update();
          report();
        });
  }

  private void report() {
    database
        .sql(
            """
            insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary, reason, noted_at,
              noted_by)
            values (gen_random_uuid(), :order, :case, '2026-08-20', 'Kim Ek', 'Halva dagar', '', now(), :by)
            """)
        .param("order", order)
        .param("case", scene.caseId.value())
        .param("by", scene.caseworker.value())
        .update();
  }

  @Test
  void the_report_is_added_as_a_file_and_read_by_those_who_read_the_assessment() {
    var id = UUID.randomUUID();
    assertThat(get("/" + order + "/file", scene.caseworker)).hasStatusOk();
    assertThat(send(id, "Utlåtande Åsa.pdf", PDF)).hasRedirectedUrl(here());
    assertThat(send(id, "Utlåtande Åsa.pdf", PDF)).as("sent twice").hasRedirectedUrl(here());
    assertThat(send(id, "annat.pdf", PDF)).hasStatus(409).bodyText().contains("En annan fil");

    assertThat(one("select count(*)::text from assessment.ability_file")).isEqualTo("1");
    assertThat(get("", scene.caseworker))
        .bodyText()
        .contains("Utlåtandet som fil", "Utlåtande Åsa.pdf", "(1 kB)");
    var file = get("/files/" + id, scene.colleague);
    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(file)
        .headers()
        .hasValue("Content-Type", "application/pdf")
        .hasHeaderSatisfying(
            "Content-Disposition",
            values -> assertThat(values.getFirst()).startsWith("attachment"));
    assertThat(one("select string_agg(what, ' ') from audit.entry where what = 'ability-file'"))
        .isEqualTo("ability-file ability-file");
  }

  @Test
  void a_form_with_the_id_of_another_cases_file_adds_nothing() {
    var id = UUID.randomUUID();
    assertThat(send(id, "utlatande.pdf", PDF)).hasRedirectedUrl(here());
    given.in(
        scene.here,
        () -> {
          var other = path.caseOf(path.person("Lo", "Granne"), scene.unit, scene.caseworker);
          database
              .sql(
                  """
                  with o as (insert into assessment.ability_order (id, case_id, provider_id, question, own_words,
                      ordered_on, due_on, noted_at, noted_by)
                    select gen_random_uuid(), :case, provider_id, question, '', ordered_on, due_on, noted_at, noted_by
                    from assessment.ability_order returning id),
                  r as (insert into assessment.ability_report (id, order_id, case_id, reported_on, author, summary,
                      reason, noted_at, noted_by)
                    select gen_random_uuid(), o.id, :case, '2026-08-20', 'Lo Ek', 'Hela dagar', '', now(), :by from o
                    returning id)
                  insert into assessment.ability_file (id, report_id, case_id, place, name, type, file, added_at,
                    added_by)
                  select :file, r.id, :case, 0, 'annans.pdf', 'application/pdf', '%PDF'::bytea, now(), :by from r
                  """)
              .param("case", other.value())
              .param("by", scene.caseworker.value())
              .param("file", UUID.nameUUIDFromBytes(PDF))
              .update();
        });

    assertThat(send(UUID.nameUUIDFromBytes(PDF), "utlatande.pdf", PDF))
        .hasStatus(409)
        .bodyText()
        .contains("En annan fil")
        .doesNotContain("annans.pdf");
    assertThat(one("select count(*)::text from assessment.ability_file")).isEqualTo("2");
  }

  @Test
  void what_a_file_is_is_read_from_its_bytes_and_it_keeps_to_the_limits() {
    assertThat(send(UUID.randomUUID(), "", new byte[0]))
        .hasStatus(422)
        .bodyText()
        .contains("Välj en fil", "href=\"#file\"");
    assertThat(send(UUID.randomUUID(), "utlåtande.pdf", PROGRAM))
        .hasStatus(422)
        .bodyText()
        .contains("utlåtande.pdf är ingen PDF");
    assertThat(send(UUID.randomUUID(), "tom.pdf", new byte[0])).hasStatus(422);
    assertThat(send(UUID.randomUUID(), "stor.pdf", large())).hasStatus(422);

    for (int nth = 0; nth < 5; nth++) {
      assertThat(send(UUID.randomUUID(), nth + ".pdf", PDF)).hasStatus3xxRedirection();
    }
    assertThat(send(UUID.randomUUID(), "sjätte.pdf", PDF))
        .hasStatus(409)
        .bodyText()
        .contains("har redan 5 filer");
    assertThatThrownBy(() -> run("update assessment.ability_file set name = 'x'"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_file_is_added_to_a_report_that_has_come_by_the_responsible_alone() {
    assertThat(sendAs(scene.colleague, UUID.randomUUID(), "a.pdf", PDF)).hasStatus(403);
    assertThat(get("/" + order + "/file", scene.stranger)).hasStatus(403);
    var id = UUID.randomUUID();
    assertThat(send(id, "a.pdf", PDF)).hasStatus3xxRedirection();
    assertThat(get("/files/" + id, scene.stranger)).hasStatus(403);
    assertThat(get("/files/" + id, scene.participant)).hasStatus(403);
    assertThat(get("/files/" + UUID.randomUUID(), scene.caseworker)).hasStatus(404);

    var without = order;
    order = UUID.randomUUID();
    run(
        """
        insert into assessment.ability_order (id, case_id, provider_id, question, own_words, ordered_on, due_on, noted_at,
          noted_by)
        select '%s', case_id, provider_id, 'Mer?', '', '2026-08-01', '2026-09-30', now(), noted_by
        from assessment.ability_order where id = '%s'
        """
            .formatted(order, without));
    assertThat(get("/" + order + "/file", scene.caseworker)).hasStatus3xxRedirection();
    assertThat(send(UUID.randomUUID(), "a.pdf", PDF))
        .hasStatus(409)
        .bodyText()
        .contains("Skriv in utlåtandet först");
  }

  @Test
  void the_person_opens_the_file_on_their_own_pages_and_nobody_elses() {
    var id = UUID.randomUUID();
    assertThat(send(id, "Utlåtande Åsa.pdf", PDF)).hasStatus3xxRedirection();
    assertThat(own("", scene.participant))
        .bodyText()
        .contains("Utlåtande Åsa.pdf", "href=\"/assessment/my-ability/files/" + id);

    var file = own("/files/" + id, scene.participant);
    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    assertThat(one("select string_agg(what, ' ') from audit.entry where what = 'own-ability-file'"))
        .isEqualTo("own-ability-file");

    assertThat(own("/files/" + id, another())).hasStatus(404);
    assertThat(own("/files/" + UUID.randomUUID(), scene.participant)).hasStatus(404);
    assertThat(own("/files/" + id, scene.caseworker)).hasStatus(403);
    run("update casework.case_file set closed_on = '2026-08-31'");
    assertThat(own("/files/" + id, scene.participant))
        .as("as the page that it stands on")
        .hasStatus(404);
    assertThat(own("", scene.participant)).hasStatus(404);
  }

  /// Somebody with an own open case.
  private AccountId another() {
    var person = new AtomicReference<UUID>();
    given.in(
        scene.here,
        () -> {
          var other = path.person("Bo", "Ek");
          assertThat(path.caseOf(other, scene.unit, scene.caseworker)).isNotNull();
          person.set(other.value());
        });
    return given.account(scene.here, Role.PARTICIPANT, null, person.get());
  }

  private MvcTestResult own(String rest, AccountId as) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test/assessment/my-ability" + rest)
        .session(scene.as(as))
        .exchange();
  }

  private static byte[] large() {
    var bytes = new byte[7 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, bytes, 0, PDF.length);
    return bytes;
  }

  private String here() {
    return "/assessment/cases/" + scene.caseId + "/ability";
  }

  private MvcTestResult get(String rest, AccountId as) {
    return browser
        .get()
        .uri("http://" + scene.here + ".test" + here() + rest)
        .session(scene.as(as))
        .exchange();
  }

  private MvcTestResult send(UUID id, String name, byte[] bytes) {
    return sendAs(scene.caseworker, id, name, bytes);
  }

  private MvcTestResult sendAs(AccountId as, UUID id, String name, byte[] bytes) {
    return browser
        .post()
        .uri("http://" + scene.here + ".test" + here() + "/" + order + "/file")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/pdf", bytes))
        .session(scene.as(as))
        .with(csrf())
        .param("id", id.toString())
        .exchange();
  }

  private String one(String sql) {
    var found = new AtomicReference<>("");
    given.in(scene.here, () -> found.set(database.sql(sql).query(String.class).single()));
    return found.get();
  }

  private void run(String sql) {
    given.in(scene.here, () -> database.sql(sql).update());
  }
}
