package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Scene;
import se.vagval.outcomes.GivenResult;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.VagvalTest;

/// Once a result is approved no page can put anything after it on the check, so that no run has to
/// hold it back.
@VagvalTest
class HeldBackIsOutOfReachTest {

  private static final LocalDate LAST = LocalDate.of(2026, 8, 14);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  private @Nullable Scene placed;
  private PlacementId first = new PlacementId(UUID.randomUUID());

  @BeforeEach
  void an_approved_result_on_the_only_placement() {
    placed = Scene.of(given, path);
    given.in(
        scene().here(),
        () -> {
          first =
              path.placement(
                  scene().voucher(), scene().offers().getFirst(), LocalDate.of(2026, 7, 6), LAST);
          new GivenResult(database).approved(first, UUID.randomUUID(), LAST.plusDays(3));
        });
  }

  @Test
  void every_way_to_something_after_the_result_is_closed_and_the_run_leaves_nothing_out() {
    var choice = choice();

    assertThat(chooseTheOther(choice)).hasStatus(409);
    assertThat(post("/choice/placements/start/" + choice, scene().staffOf(0), day("start", 7)))
        .hasStatus(409);
    var end = "/choice/placements/" + first + "/end";
    assertThat(post(end, scene().staffOf(0), day("last", 1, "reason", "LEFT"))).hasStatus(409);

    assertThat(run()).hasStatusOk().bodyText().doesNotContain("inte med, för att uppgifterna");
  }

  /// The facts by another road: this is what is then said, and nothing is paid.
  @Test
  void facts_that_came_by_another_road_are_told_and_not_paid() {
    given.in(
        scene().here(),
        () ->
            path.placement(scene().voucher(), scene().offers().getLast(), LAST.plusDays(3), null));

    assertThat(run())
        .hasStatusOk()
        .bodyText()
        .contains("En check är inte med", "hör till en placering som inte är den sista");
  }

  private MvcTestResult chooseTheOther(String seen) {
    var other = scene().offers().getLast().toString();
    return post(
        "/choice/vouchers/" + scene().voucher() + "/confirm",
        scene().participant(),
        "offer",
        other,
        "seen",
        seen);
  }

  private MvcTestResult run() {
    var officer = given.account(scene().here(), Role.FINANCE_OFFICER, null, null);
    var prepared = post("/remuneration/runs", officer, "month", "2026-08");
    var run = Objects.requireNonNull(prepared.getResponse().getRedirectedUrl());
    return browser.get().uri(scene().at(run)).session(scene().as(officer)).exchange();
  }

  private String choice() {
    var found = new StringBuilder();
    given.in(
        scene().here(),
        () ->
            found.append(
                database
                    .sql("select id from choice.choice")
                    .query((row, n) -> row.getString(1))
                    .single()));
    return found.toString();
  }

  private static String[] day(String field, int day, String... more) {
    var date =
        List.of(
            field + ".day", String.valueOf(day), field + ".month", "9", field + ".year", "2026");
    return Stream.concat(date.stream(), Arrays.stream(more)).toArray(String[]::new);
  }

  private MvcTestResult post(String address, AccountId by, String... fields) {
    var post = browser.post().uri(scene().at(address)).session(scene().as(by)).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      post = post.param(fields[at], fields[at + 1]);
    }
    return post.exchange();
  }

  private Scene scene() {
    return Objects.requireNonNull(placed);
  }
}
