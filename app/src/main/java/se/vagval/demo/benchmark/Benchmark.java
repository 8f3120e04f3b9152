package se.vagval.demo.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.vagval.Vagval;
import se.vagval.demo.BuildContent;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoFolder;
import se.vagval.demo.DemoPeople;
import se.vagval.demo.OnlyOne;
import se.vagval.remuneration.MonthRuns;
import se.vagval.tenancy.MunicipalityId;
import se.vagval.tenancy.Tenant;

/// Loads a large register once, and measures the main pages on it over HTTP.
public final class Benchmark {

  private static final MunicipalityId TOWN = new MunicipalityId("ekvik");

  private final DemoFolder folder;
  private final BenchmarkCall.Start call;
  private final CountedStatements statements = new CountedStatements();

  private Benchmark(DemoFolder folder, BenchmarkCall.Start call) {
    this.folder = folder;
    this.call = call;
  }

  public static void main(String[] arguments) throws SQLException {
    LoggingSystem.get(Benchmark.class.getClassLoader()).beforeInitialize();
    switch (BenchmarkCall.of(List.of(arguments))) {
      case BenchmarkCall.Wrong(var message) -> stop(message);
      case BenchmarkCall.Start start -> start(start);
    }
  }

  private static void start(BenchmarkCall.Start call) throws SQLException {
    var folder =
        new DemoFolder(Path.of(System.getProperty("vagval.benchmark.folder", "data/benchmark")));
    var only = OnlyOne.in(folder.running());
    if (only.isEmpty()) {
      stop("The benchmark already runs.");
      return;
    }
    int failed;
    try (var lock = only.get()) {
      lock.tell("benchmark");
      failed = new Benchmark(folder, call).run();
    }
    if (failed > 0) {
      stop("%nLines of the table that failed: %d".formatted(failed));
    }
    System.exit(0);
  }

  /// @return how many pages did not answer as they should
  private int run() throws SQLException {
    try (var server = server();
        var service = service(server);
        var connection = server.asSuperuser()) {
      var known = new Known(connection);
      var runs = new Runs(service.getBean(MonthRuns.class), TOWN, known);
      if (!server.isLoaded()) {
        var load = new Load(connection, call.cases());
        load.run(Load.REGISTER);
        runs.payForThePast();
        load.run(Load.RUNS);
        server.markLoaded();
      }
      withdrawOpen(connection);
      var prepared = runs.prepareLatest();
      var failed = measure(service, known, prepared.map(Object::toString).orElse(""));
      withdrawOpen(connection);
      return failed;
    }
  }

  private int measure(ConfigurableApplicationContext service, Known known, String run) {
    System.out.printf(
        "%n%s cases, %s marks, %s entries in the ledger; load of the machine %s%n",
        known.one("select count(*) from casework.case_file"),
        known.one("select count(*) from attendance.mark"),
        known.one("select count(*) from remuneration.ledger_entry"),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    var measure = new Measure(statements, call.once());
    Measure.head();
    measure.row("floor: select 1", () -> () -> known.one("select 1"));
    var on =
        new Pages.On(
            port(service),
            known,
            people(service),
            LocalDate.now(ZoneId.of("Europe/Stockholm")),
            run);
    var pages = new Pages(on, measure);
    if (!call.readers()) {
      pages.oneReader();
    }
    pages.manyReaders();
    return measure.failed();
  }

  private static Map<String, UUID> people(ConfigurableApplicationContext service) {
    var people = service.getBean(DemoPeople.class);
    return Tenant.<List<DemoPeople.Person>, RuntimeException>call(TOWN, people::all).stream()
        .collect(Collectors.toMap(DemoPeople.Person::what, person -> person.account().value()));
  }

  private static int port(ConfigurableApplicationContext service) {
    return Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer()).getPort();
  }

  private MeasuredServer server() throws SQLException {
    var given = call.database();
    return given == null
        ? OwnServer.start(folder, mark(), call.fresh())
        : GivenServer.at(given, mark(), call.fresh());
  }

  /// What is loaded, and into which tables.
  private String mark() {
    var content = BuildContent.of(BuildContent.MIGRATIONS, "classpath*:demo/benchmark*.sql");
    return "%s: %d cases".formatted(content, call.cases());
  }

  /// The service as it is, on a port that is free, without the demonstration's fill.
  private ConfigurableApplicationContext service(MeasuredServer server) {
    System.out.println("Starting the service …");
    var settings = new ArrayList<>(Arrays.asList(server.settings()));
    settings.add("server.port=0");
    settings.add("logging.file.name=" + folder.path().resolve("benchmark.log"));
    settings.add("vagval.limits.search.requests=1000000");
    settings.add("logging.threshold.console=off");
    return new SpringApplicationBuilder(Vagval.class)
        .bannerMode(Banner.Mode.OFF)
        .profiles(DemoBean.PROFILE)
        .initializers(context ->
            ((GenericApplicationContext) context)
                .registerBean(CountedStatements.class, () -> statements))
        .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
  }

  /// Only one run may be open: an earlier benchmark's makes room.
  private static void withdrawOpen(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          update remuneration.month_run set withdrawn_at = now(), withdrawn_by = prepared_by
          where approved_at is null and withdrawn_at is null
          """);
    }
  }

  private static void stop(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
