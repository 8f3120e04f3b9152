package se.vagval.casework.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.casework.CaseId;
import se.vagval.casework.UnitId;
import se.vagval.catalogue.Measure;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Whoever may read a case may follow every link on its overview.
@VagvalTest
class OverviewLinksTest {

  private static final List<Integer> REFUSED = List.of(401, 403, 404);
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  MunicipalityId here;
  UUID unit = UUID.randomUUID();
  AccountId responsible;
  CaseId caseId = new CaseId(UUID.randomUUID());

  @BeforeEach
  void a_case_with_something_of_everything() {
    here = given.municipality("nacka-2013");
    given.in(here, () -> given.insert("casework.unit", Map.of("id", unit, "name", "Väst")));
    responsible = given.account(here, Role.CASEWORKER, unit, null);
    given.in(
        here,
        () -> {
          caseId = path.caseOf(path.person("Åsa", "Öberg"), new UnitId(unit), responsible);
          var voucher = path.voucher(caseId, responsible, Money.ofKronor(50_000), 180);
          var offer = path.offer(path.provider("Verkstan AB"), Measure.PRACTICE);
          var placement = path.placement(voucher, offer, LocalDate.of(2026, 8, 3), null);
          path.mark(placement, LocalDate.of(2026, 8, 11), "ABSENT");
          given.insert(
              "casework.cause_of_assistance",
              Map.of(
                  "case_id", caseId.value(),
                  "cause", "SICK",
                  "noted_on", LocalDate.of(2026, 3, 2),
                  "noted_by", responsible.value()));
        });
  }

  @Test
  void no_link_is_refused_to_the_responsible_caseworker() throws Exception {
    assertThat(followed(responsible)).anyMatch(link -> link.endsWith("/schedule"));
  }

  @Test
  void no_link_is_refused_to_the_responsible_caseworker_who_moved_to_another_unit()
      throws Exception {
    var other = UUID.randomUUID();
    given.in(
        here,
        () -> {
          given.insert("casework.unit", Map.of("id", other, "name", "Öst"));
          database
              .sql(
                  """
                  with ended as (
                    update access.role_grant set valid = 'empty', ended_at = now(), ended_by = gen_random_uuid()
                    where account_id = :who returning account_id, role)
                  insert into access.role_grant (id, account_id, role, unit_id, valid)
                  select gen_random_uuid(), account_id, role, :other, '[2026-02-01,)' from ended
                  """)
              .param("other", other)
              .param("who", responsible.value())
              .update();
        });

    assertThat(followed(responsible)).anyMatch(link -> link.endsWith("/schedule"));
  }

  @Test
  void no_link_is_refused_to_a_colleague_of_the_unit() throws Exception {
    var colleague = given.account(here, Role.CASEWORKER, unit, null);

    assertThat(followed(colleague))
        .anyMatch(link -> link.startsWith("/attendance/placements/"))
        .noneMatch(link -> link.endsWith("/schedule"));
  }

  @Test
  void no_link_is_refused_to_the_units_team_leader() throws Exception {
    var leader = given.account(here, Role.TEAM_LEADER, unit, null);

    assertThat(followed(leader))
        .anyMatch(link -> link.startsWith("/attendance/placements/"))
        .anyMatch(link -> link.startsWith("/assessment/decisions/"))
        .anyMatch(link -> link.startsWith("/choice/receipts/"))
        .noneMatch(link -> link.endsWith("/schedule"));
  }

  /// Every link of the overview, after each was followed; a page that a link leads to may not link
  /// to a refusal either.
  private List<String> followed(AccountId reader) throws UnsupportedEncodingException {
    var overview = open(reader, "/casework/cases/" + caseId);
    assertThat(overview).hasStatusOk();
    var links = links(overview);
    for (var link : links) {
      var opened = open(reader, link);
      assertThat(opened.getResponse().getStatus()).as(link).isNotIn(REFUSED);
      if (opened.getResponse().getContentType() instanceof String type
          && type.startsWith("text/html")) {
        for (var further : links(opened)) {
          assertThat(open(reader, further).getResponse().getStatus())
              .as(link + " links to " + further)
              .isNotIn(REFUSED);
        }
      }
    }
    return links;
  }

  private static List<String> links(MvcTestResult page) throws UnsupportedEncodingException {
    return LINK.matcher(page.getResponse().getContentAsString())
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(link -> !link.startsWith("/assets/"))
        .distinct()
        .toList();
  }

  private MvcTestResult open(AccountId reader, String address) {
    return browser
        .get()
        .uri("http://" + here + ".test" + address)
        .session(given.session(here, reader))
        .exchange();
  }
}
