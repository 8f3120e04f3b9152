package se.vagval.demo.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.remuneration.MonthRuns;
import se.vagval.remuneration.RunId;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Works the real month run, by two people, and tells how long it takes.
final class Runs {

  private static final int TELL_EVERY_SECONDS = 10;

  private final MonthRuns runs;
  private final MunicipalityId town;
  private final Actor preparer;
  private final Actor approver;
  private final YearMonth latest =
      YearMonth.from(LocalDate.now(ZoneId.of("Europe/Stockholm"))).minusMonths(1);

  Runs(MonthRuns runs, MunicipalityId town, Known known) {
    this.runs = runs;
    this.town = town;
    this.preparer = actor(known, "finance", Role.FINANCE_OFFICER);
    this.approver = actor(known, "approver", Role.APPROVER);
  }

  private static Actor actor(Known known, String what, Role role) {
    return new Actor(
        new AccountId(known.id(what, 0)), "", null, List.of(new Actor.Grant(role, null, null)));
  }

  YearMonth latest() {
    return latest;
  }

  /// Pays all months but the latest, in one run.
  void payForThePast() {
    var past =
        timed("prepare a run of all months but the latest", () -> prepare(latest.minusMonths(1)));
    past.ifPresent(run -> timed("approve and post it", () -> runs.approve(run, approver)));
  }

  /// Prepares the run of the latest month. It is left open.
  Optional<RunId> prepareLatest() {
    return timed("prepare the run of the latest month", () -> prepare(latest));
  }

  private Optional<RunId> prepare(YearMonth month) {
    return runs.prepare(month, preparer);
  }

  private <R> R timed(String what, Supplier<R> work) {
    var began = Instant.now();
    var done =
        CompletableFuture.supplyAsync(
            () -> Tenant.<R, RuntimeException>call(town, work::get),
            command -> Thread.ofVirtual().start(command));
    while (true) {
      try {
        var result = done.get(TELL_EVERY_SECONDS, TimeUnit.SECONDS);
        System.out.printf("Month run: %s: %d s%n", what, seconds(began));
        return result;
      } catch (TimeoutException notYet) {
        System.out.printf("Month run: %s … %d s%n", what, seconds(began));
      } catch (ExecutionException | InterruptedException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static long seconds(Instant began) {
    return Duration.between(began, Instant.now()).toSeconds();
  }
}
