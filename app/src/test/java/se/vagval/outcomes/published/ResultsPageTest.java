package se.vagval.outcomes.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.access.Role;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.OfferId;
import se.vagval.catalogue.PublishedResults;
import se.vagval.catalogue.PublishedResults.Result;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Money;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.VagvalTest;

@VagvalTest
class ResultsPageTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 2);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;
  @Autowired PublishedResults results;
  private MunicipalityId here;
  private final Map<String, OfferId> offers = new HashMap<>();

  /// Planned days of 30 have passed for all of February at the end of August; but Ville, who began
  /// in May with 180 planned days, is not done, so the twelve months end with April.
  @BeforeEach
  void three_providers_and_one_that_nobody_has_finished_with() {
    here = given.municipality("nacka-2013");
    given.in(
        here,
        () -> {
          for (var name : new String[] {"Stora AB", "Lilla AB", "Mellan AB", "Nya AB"}) {
            offers.put(name, path.offer(path.provider(name), Measure.PRACTICE));
          }
        });
    started("Stora AB", 20, 9, START, 30);
    started("Mellan AB", 6, 2, START, 30);
    started("Lilla AB", 4, 3, START, 30);
    started("Nya AB", 7, 0, LocalDate.of(2026, 5, 4), 180);
  }

  @Test
  void what_is_published_follows_method_r1() {
    given.in(
        here,
        () -> {
          var known = new HashMap<String, Result>();
          results
              .all(TestClock.USUAL)
              .forEach((of, result) ->
                  known.put(
                      database
                          .sql("select name from providers.provider where id = :id")
                          .param("id", of.provider().value())
                          .query((row, n) -> row.getString(1))
                          .single(),
                      result));

          assertThat(known.get("Stora AB"))
              .isEqualTo(
                  new Result.Known(
                      20,
                      20,
                      9,
                      3,
                      new PublishedResults.Share(450, 258, 658),
                      LocalDate.of(2025, 5, 1),
                      LocalDate.of(2026, 4, 30),
                      LocalDate.of(2026, 8, 31),
                      "R1"));
          assertThat(known.get("Mellan AB"))
              .isInstanceOfSatisfying(
                  Result.Known.class,
                  mellan -> {
                    assertThat(mellan.selfSupporting()).isEqualTo(2);
                    assertThat(mellan.share()).isNull();
                  });
          assertThat(known.get("Lilla AB")).isEqualTo(new Result.TooFew());
          assertThat(known).doesNotContainKey("Nya AB");
        });
  }

  /// Nor do they hold back the twelve months until their planned time has passed.
  @Test
  void placements_that_never_began_are_not_starters() {
    var tom = given.account(here, Role.CASEWORKER, java.util.UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          offers.put("Tre AB", path.offer(path.provider("Tre AB"), Measure.TRAINING));
          for (int n = 0; n < 2; n++) {
            var caseId = path.caseOf(path.person("Kim", "Av " + n), path.unit(), tom);
            path.placement(
                path.voucher(caseId, tom, Money.ofKronor(50_000), n == 0 ? 30 : 700),
                java.util.Objects.requireNonNull(offers.get("Tre AB")),
                START,
                START.minusDays(1));
          }
        });
    started("Tre AB", 3, 0, START, 30);

    given.in(
        here,
        () ->
            assertThat(results.all(TestClock.USUAL))
                .hasEntrySatisfying(
                    of("Tre AB", Measure.TRAINING),
                    tre -> assertThat(tre).isEqualTo(new Result.TooFew())));
  }

  private PublishedResults.Of of(String provider, Measure measure) {
    return new PublishedResults.Of(
        database
            .sql("select id from providers.provider where name = :name")
            .param("name", provider)
            .query((row, n) ->
                new se.vagval.providers.ProviderId(row.getObject(1, java.util.UUID.class)))
            .single(),
        measure);
  }

  @Test
  void everybody_can_read_them_and_nothing_hidden_is_there() {
    var answer = browser.get().uri("http://" + here + ".test/outcomes/results").exchange();

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("9 av 20 kom i arbete eller studier, 3 av dem med stöd till lönen")
        .contains("mellan 26 och 66 procent")
        .contains("2 av 6 kom i arbete eller studier", "För få att jämföra")
        .contains("För få för att visa", "Inte uppföljt än", "Ingen summa visas")
        .doesNotContain("3 av 4", "0 av 7", "<tfoot>");
    assertThat(answer).bodyText().matches("(?s).*Lilla AB.*Mellan AB.*Nya AB.*Stora AB.*");
  }

  @Test
  void a_sum_is_shown_only_when_nothing_is_hidden() {
    started("Lilla AB", 2, 0, START, 30);

    assertThat(browser.get().uri("http://" + here + ".test/outcomes/results"))
        .bodyText()
        .contains("<tfoot>", "<td class=\"num\">32</td>")
        .doesNotContain("Ingen summa visas");
  }

  @Test
  void the_file_hides_what_the_page_hides() {
    var answer = browser.get().uri("http://" + here + ".test/outcomes/results.csv").exchange();

    assertThat(answer).hasStatusOk();
    assertThat(answer)
        .bodyText()
        .contains("\"Stora AB\",\"Praktik\",\"\",\"20\",\"20\",\"9\",\"3\",\"450\",\"258\",\"658\"")
        .contains("\"Lilla AB\",\"Praktik\",\"För få för att visa\",\"\",\"\",\"\",\"\",\"\"")
        .contains("\"Nya AB\",\"Praktik\",\"Inte uppföljt än\",\"\",\"\",\"\",\"\",\"\"")
        .contains("\"2025-05-01\",\"2026-04-30\",\"2026-08-31\",\"R1\"");
  }

  @Test
  void before_anybody_has_started_the_page_says_what_will_be_there() {
    var empty = given.municipality("nacka-2013");

    assertThat(browser.get().uri("http://" + empty + ".test/outcomes/results"))
        .hasStatusOk()
        .bodyText()
        .contains("Här kommer resultaten att stå");
  }

  private void started(String provider, int persons, int results, LocalDate start, int days) {
    var caseworker = given.account(here, Role.CASEWORKER, java.util.UUID.randomUUID(), null);
    given.in(
        here,
        () -> {
          var offer = java.util.Objects.requireNonNull(offers.get(provider));
          for (int n = 0; n < persons; n++) {
            var person = path.person("Kim", "Nr " + n);
            var caseId = path.caseOf(person, path.unit(), caseworker);
            var voucher = path.voucher(caseId, caseworker, Money.ofKronor(50_000), days);
            var placement = path.placement(voucher, offer, start, start.plusDays(20));
            if (n < results) {
              approved(placement, n < results / 3);
            }
          }
        });
  }

  private void approved(PlacementId placement, boolean subsidised) {
    database
        .sql(
            """
            with c as (insert into outcomes.claim (id, placement_id, result, subsidy, evidence_name, evidence_type,
                evidence, claimed_on, claimed_at, claimed_by)
              values (gen_random_uuid(), :placement, 'EMPLOYMENT', :subsidy, 'a.pdf', 'application/pdf', '\\x25',
                '2026-03-01', now(), gen_random_uuid()) returning *)
            insert into outcomes.claim_decision (claim_id, placement_id, approved, claimed_by, decided_by, decided_on,
              decided_at)
            select id, placement_id, true, claimed_by, gen_random_uuid(), '2026-03-10', now() from c
            """)
        .param("placement", placement.value())
        .param("subsidy", subsidised ? "NYSTARTSJOBB" : "NONE")
        .update();
  }
}
