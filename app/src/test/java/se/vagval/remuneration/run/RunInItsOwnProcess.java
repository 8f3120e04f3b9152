package se.vagval.remuneration.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import se.vagval.Vagval;
import se.vagval.access.AccountId;
import se.vagval.access.Role;
import se.vagval.remuneration.GivenMoney.Scene;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;
import se.vagval.testing.TestClock;

/// The service in a process of its own that prepares and approves one month, so that a test can
/// kill it. It says READY, waits for a line, and says DONE.
///
/// Arguments: municipality, who prepares, who approves, month, then Spring's settings.
public final class RunInItsOwnProcess {

  static final String READY = "READY";
  static final String DONE = "DONE";

  private RunInItsOwnProcess() {}

  public static void main(String[] arguments) throws IOException {
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var month = YearMonth.parse(arguments[3]);
    var service =
        SpringApplication.run(Vagval.class, Arrays.copyOfRange(arguments, 4, arguments.length));
    service.getBean(TestClock.class).moveTo(month.plusMonths(1).atDay(3));
    out.println(READY);
    if (System.in.read() < 0) {
      return;
    }
    var prepareRun = service.getBean(PrepareRun.class);
    var approveRun = service.getBean(ApproveRun.class);
    Tenant.run(
        new MunicipalityId(arguments[0]), () -> signed(prepareRun, approveRun, arguments, month));
    out.println(DONE);
  }

  private static void signed(
      PrepareRun prepareRun, ApproveRun approveRun, String[] arguments, YearMonth month) {
    var ekonom = Scene.actor(account(arguments[1]), Role.FINANCE_OFFICER);
    var attestant = Scene.actor(account(arguments[2]), Role.APPROVER);
    switch (prepareRun.handle(new PrepareRun.Command(month, ekonom))) {
      case PrepareRun.Outcome.Prepared(var run) ->
          System.err.println(approveRun.handle(new ApproveRun.Command(run, attestant)));
      case PrepareRun.Outcome.AnotherIsOpen(var run) ->
          throw new IllegalStateException("open: " + run);
      case PrepareRun.Outcome.MonthRefused(var reason) ->
          throw new IllegalStateException(reason.name());
    }
  }

  private static AccountId account(String id) {
    return new AccountId(UUID.fromString(id));
  }
}
