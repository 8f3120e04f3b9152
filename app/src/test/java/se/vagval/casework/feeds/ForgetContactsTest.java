package se.vagval.casework.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.UnitId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ForgetContactsTest {

  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired ForgetContacts forgetContacts;

  MunicipalityId here;
  UnitId unit = new UnitId(UUID.randomUUID());
  AccountId caseworker;

  @BeforeEach
  void a_caseworker() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit.value(), "name", "Väst")));
    caseworker = given.account(here, Role.CASEWORKER, unit.value(), null);
  }

  @Test
  void six_months_after_its_last_day_a_contact_without_a_case_is_gone_with_its_notes() {
    given.in(
        here,
        () -> {
          var caseId = path.caseOf(path.person("Kim", "Prov"), unit, caseworker).value();
          contact("ended long ago", "2026-01-10", "CLOSED", null);
          contact("ended lately", "2026-05-10", "CLOSED", null);
          contact("waits since long", "2026-02-01", null, null);
          contact("led to a case", "2026-01-10", "CASE", caseId);
        });

    forgetContacts.now();

    assertThat(column("select wants from casework.first_contact order by 1"))
        .containsExactly("ended lately", "led to a case");
    assertThat(column("select text from casework.first_contact_note order by 1"))
        .containsExactly("ended lately", "led to a case");
    assertThat(column("select what || ' ' || act from audit.entry"))
        .containsExactly("first-contact-destroyed CHANGED", "first-contact-destroyed CHANGED");
  }

  @Test
  void the_database_deletes_none_of_a_case() {
    given.in(
        here,
        () -> {
          var caseId = path.caseOf(path.person("Kim", "Prov"), unit, caseworker).value();
          contact("led to a case", "2026-01-10", "CASE", caseId);
        });

    given.in(
        here,
        () -> {
          database.sql("delete from casework.first_contact_note").update();
          database.sql("delete from casework.first_contact").update();
        });

    assertThat(column("select wants from casework.first_contact")).hasSize(1);
    assertThat(column("select text from casework.first_contact_note")).hasSize(1);
  }

  private void contact(String wants, String last, @Nullable String way, @Nullable UUID caseId) {
    var id = UUID.randomUUID();
    var day = LocalDate.parse(last);
    var row = new HashMap<String, Object>();
    row.putAll(
        Map.of(
            "id", id,
            "unit_id", unit.value(),
            "reached_on", day,
            "came_by", "PHONE",
            "target_group", "RESTART",
            "wants", wants,
            "given_name", "Kim",
            "family_name", "Prov",
            "organisation", "",
            "reach", "070"));
    row.putAll(
        Map.of(
            "language",
            "sv",
            "interpreter",
            false,
            "hidden",
            false,
            "next_act",
            "Ringer",
            "next_on",
            day,
            "taken_at",
            day.atStartOfDay(),
            "taken_by",
            caseworker.value()));
    if (way != null) {
      row.put("way_out", way);
      row.put("ended_on", day);
    }
    if (caseId != null) {
      row.put("case_id", caseId);
    }
    given.insert("casework.first_contact", row);
    database
        .sql(
            """
            insert into casework.first_contact_note (id, contact_id, case_id, text, written_at, written_by)
            values (gen_random_uuid(), :contact, :case, :text, now(), :by)
            """)
        .param("contact", id)
        .param("case", caseId)
        .param("text", wants)
        .param("by", caseworker.value())
        .update();
  }

  private List<String> column(String sql) {
    var found = new ArrayList<String>();
    given.in(
        here, () -> found.addAll(database.sql(sql).query((row, n) -> row.getString(1)).list()));
    return found;
  }
}
