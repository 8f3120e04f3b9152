package se.vagval.remuneration.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.remuneration.GivenMoney;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.remuneration.RunId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.GivenPath;
import se.vagval.testing.TestClock;
import se.vagval.testing.TestDatabase;
import se.vagval.testing.VagvalTest;

/// A process that prepares and approves is killed at any moment: then all of a run stands there or
/// nothing, and whoever comes next finishes it.
@VagvalTest
class KilledRunTest {

  private static final int CHECKS = 60;
  private static final YearMonth FIRST = YearMonth.of(2026, 3);
  private static final LocalDate START = LocalDate.of(2026, 2, 2);
  private static final String NAME = "killed-run";

  @Autowired GivenMoney money;
  @Autowired GivenPath path;
  @Autowired PrepareRun prepareRun;
  @Autowired ApproveRun approveRun;
  @Autowired RunCalculation calculation;
  @Autowired JdbcClient database;
  @Autowired TestClock clock;

  /// How long the work takes, as far as is known; the kill comes at a moment within it. It is taken
  /// as longer until some kill comes after the approval: so kills fall everywhere in the work.
  private Duration work = Duration.ofMillis(1500);

  /// What stands in the database about one month.
  private record Found(int runs, int approved, int lines, int entries, long difference) {}

  @AfterEach
  void back_to_the_usual_day() {
    clock.moveTo(TestClock.USUAL);
  }

  @Test
  void after_three_kills_nothing_is_half_done() throws IOException, InterruptedException {
    assertThat(killed(3, new Random(4711))).hasSize(3);
  }

  @Test
  @Tag("long")
  void after_twenty_kills_nothing_is_half_done() throws IOException, InterruptedException {
    assertThat(killed(20, new Random()))
        .as("kills before, and after, something was done")
        .anyMatch(found -> found.runs() == 0)
        .anyMatch(found -> found.approved() == 1);
  }

  private List<Found> killed(int times, Random random) throws IOException, InterruptedException {
    var scene = money.scene();
    money.in(scene.here(), () -> people(scene, times));
    var all = new ArrayList<Found>();
    for (int kill = 0; kill < times; kill++) {
      var month = FIRST.plusMonths(kill);
      clock.moveTo(month.plusMonths(1).atDay(3));
      var moment = Duration.ofNanos((long) (work.toNanos() * random.nextDouble()));

      killAfter(moment, scene, month);

      var found = money.in(scene.here(), () -> found(month));
      System.out.printf("kill %d after %d ms: %s%n", kill + 1, moment.toMillis(), found);
      assertWhole(found);
      finish(scene, month);
      assertWhole(money.in(scene.here(), () -> found(month)));
      assertThat(money.in(scene.here(), () -> calculation.of(month.atEndOfMonth()).lines()))
          .as("all that the statements want is posted")
          .isEmpty();
      all.add(found);
      if (found.approved() == 0) {
        work = work.multipliedBy(5).dividedBy(4);
      }
    }
    return all;
  }

  private boolean people(Scene scene, int months) {
    for (int n = 0; n < CHECKS; n++) {
      var placement = path.placement(money.check(scene, 80_000, 900), scene.offer(), START, null);
      money.allPresent(placement, START, FIRST.plusMonths(months).atDay(1));
    }
    return true;
  }

  private static void assertWhole(Found found) {
    assertThat(found.runs()).isLessThanOrEqualTo(1);
    assertThat(found.lines()).isEqualTo(found.runs() * CHECKS * linesOfCheck(found));
    assertThat(found.entries()).isEqualTo(found.approved() * found.lines());
    assertThat(found.difference()).isZero();
  }

  /// The first run holds February too.
  private static int linesOfCheck(Found found) {
    return found.lines() == 2 * CHECKS ? 2 : 1;
  }

  private void finish(Scene scene, YearMonth month) {
    Tenant.run(
        scene.here(),
        () -> {
          switch (prepareRun.handle(new PrepareRun.Command(month, scene.ekonomActs()))) {
            case PrepareRun.Outcome.Prepared(var run) -> approve(scene, run);
            case PrepareRun.Outcome.AnotherIsOpen(var run) -> approve(scene, run);
            case PrepareRun.Outcome.MonthRefused(var reason) -> throw new AssertionError(reason);
          }
        });
  }

  private void approve(Scene scene, RunId run) {
    assertThat(approveRun.handle(new ApproveRun.Command(run, scene.attestantActs())))
        .isInstanceOf(ApproveRun.Outcome.Approved.class);
  }

  /// Of the run with the most lines: once a killed approval went through, a second one finds
  /// nothing more to post.
  private Found found(YearMonth month) {
    return database
        .sql(
            """
            select count(*) filter (where lines > 0 or approved_at is null) as runs,
              count(*) filter (where lines > 0 and approved_at is not null) as approved,
              coalesce(sum(lines), 0) as lines, coalesce(sum(entries), 0) as entries,
              coalesce(sum(posted - wanted) filter (where approved_at is not null), 0) as difference
            from (select r.approved_at,
                (select count(*) from remuneration.run_line l where l.run_id = r.id) as lines,
                (select count(*) from remuneration.ledger_entry e where e.run_id = r.id) as entries,
                (select coalesce(sum(amount_ore), 0) from remuneration.run_line l where l.run_id = r.id) as wanted,
                (select coalesce(sum(amount_ore), 0) from remuneration.ledger_entry e where e.run_id = r.id) as posted
              from remuneration.month_run r where r.as_of = :asOf) as found
            """)
        .param("asOf", month.atEndOfMonth())
        .query((row, n) ->
            new Found(
                row.getInt("runs"),
                row.getInt("approved"),
                row.getInt("lines"),
                row.getInt("entries"),
                row.getLong("difference")))
        .single();
  }

  private void killAfter(Duration moment, Scene scene, YearMonth month)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command(scene, month))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8);
        var in = process.getOutputStream()) {
      await(out, RunInItsOwnProcess.READY);
      var began = System.nanoTime();
      in.write('\n');
      in.flush();
      while (System.nanoTime() - began < moment.toNanos() && !out.ready()) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      if (out.ready()) {
        work = Duration.ofNanos(System.nanoTime() - began);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    awaitTheEndOfItsConnections(scene);
  }

  private static void await(BufferedReader out, String word) throws IOException {
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals(word)) {
        return;
      }
    }
    throw new AssertionError("the process ended before it was " + word);
  }

  /// What the database had begun when the process died it may still finish.
  private void awaitTheEndOfItsConnections(Scene scene) throws InterruptedException {
    for (int tries = 0; tries < 1000; tries++) {
      var left =
          money.in(
              scene.here(),
              () ->
                  database
                      .sql("select count(*) from pg_stat_activity where application_name = :name")
                      .param("name", NAME)
                      .query((row, n) -> row.getInt(1))
                      .single());
      if (left == 0) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("its connections live on");
  }

  private static List<String> command(Scene scene, YearMonth month) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RunInItsOwnProcess.class.getName(),
                scene.here().value(),
                scene.ekonom().toString(),
                scene.attestant().toString(),
                month.toString(),
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.datasource.hikari.maximum-pool-size=2"));
    Arrays.stream(TestDatabase.database().settings())
        .map(setting ->
            setting.startsWith("spring.datasource.url")
                ? setting + "?ApplicationName=" + NAME
                : setting)
        .forEach(setting -> command.add("--" + setting));
    return command;
  }
}
