package se.vagval.demo.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoClock;
import se.vagval.remuneration.MonthRuns;
import se.vagval.tenancy.Tenant;

/// Pays for the past: the real month run, once for each month, prepared by one and approved by
/// another on the fifth of the next month. The latest complete month is left to be run.
@DemoBean
final class DemoLedger {

  private static final int DAY_OF_RUN = 5;
  private static final int TOLD_EVERY = 6;

  private final MonthRuns runs;
  private final DemoClock clock;

  DemoLedger(MonthRuns runs, DemoClock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  void run(Town town, Staff staff, LocalDate today, Progress progress) {
    var left = YearMonth.from(today).minusMonths(1);
    var number = 0;
    for (var month = left.minusMonths(Facts.MONTHS);
        month.isBefore(left);
        month = month.plusMonths(1)) {
      if (number++ % TOLD_EVERY == 0) {
        progress.at("%s: month runs from %s".formatted(town.name(), month));
      }
      run(town, staff, month);
    }
  }

  private void run(Town town, Staff staff, YearMonth month) {
    var preparer = actor(staff.finance(), Role.FINANCE_OFFICER);
    var approver = actor(staff.approver(), Role.APPROVER);
    clock.on(
        month.plusMonths(1).atDay(DAY_OF_RUN),
        () ->
            Tenant.run(
                town.id(),
                () -> {
                  var run = runs.prepare(month, preparer);
                  if (run.isEmpty() || !runs.approve(run.get(), approver)) {
                    throw new IllegalStateException("the run of %s was refused".formatted(month));
                  }
                }));
  }

  private static Actor actor(UUID account, Role role) {
    return new Actor(new AccountId(account), "", null, List.of(new Actor.Grant(role, null, null)));
  }
}
