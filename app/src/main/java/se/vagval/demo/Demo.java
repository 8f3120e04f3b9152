package se.vagval.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.vagval.Vagval;
import se.vagval.demo.fill.Fill;
import se.vagval.tenancy.Tenant;

/// Starts the demonstration: the service, on a database of its own, filled.
public final class Demo {

  private Demo() {}

  public static void main(String[] arguments) {
    LoggingSystem.get(Demo.class.getClassLoader()).beforeInitialize();
    switch (DemoCall.of(List.of(arguments))) {
      case DemoCall.Wrong(var message) -> stop(message);
      case DemoCall.Start start -> start(start);
    }
  }

  private static void start(DemoCall.Start call) {
    var folder = new DemoFolder(Path.of(System.getProperty("vagval.demo.folder", "data/demo")));
    var only = OnlyOne.in(folder.running());
    if (only.isEmpty()) {
      stop("The demonstration already runs at %s.".formatted(OnlyOne.told(folder.running())));
      return;
    }
    if (isTaken(call.port())) {
      stop(
          "Port %d is taken by another program. Choose another: ./vagval demo --port %d"
              .formatted(call.port(), call.port() + 1));
      return;
    }
    only.get().tell(address(call.port()));
    var atExit = new AtExit();
    atExit.add(only.get()::close);
    var database = database(folder, call.fresh());
    atExit.add(database::close);
    var service = service(folder, database, call.port());
    atExit.add(service::close);
    tellWhere(service, call.port());
    NextStart.prepareLater(atExit);
  }

  private static OwnDatabase database(DemoFolder folder, boolean fresh) {
    if (LeftoverServer.stop(folder.data())) {
      say("Stopped the database that an earlier demonstration left running.");
    }
    if (fresh || !folder.isFilled()) {
      if (!fresh && folder.isFilledByAny()) {
        say("The demo's data are from an earlier build; filling anew.");
      }
      folder.empty();
    }
    say("Starting the database …");
    return OwnDatabase.start(
        Optional.of(new OwnDatabase.Kept(folder.data().toAbsolutePath(), programs())));
  }

  /// Where PostgreSQL itself lies.
  static Path programs() {
    return Path.of(System.getProperty("vagval.demo.programs", ".build/postgresql"))
        .toAbsolutePath();
  }

  private static ConfigurableApplicationContext service(
      DemoFolder folder, OwnDatabase database, int port) {
    say("Starting the service …");
    return new SpringApplicationBuilder(Vagval.class)
        .bannerMode(Banner.Mode.OFF)
        .profiles(DemoBean.PROFILE)
        .registerShutdownHook(false)
        .initializers(context ->
            ((GenericApplicationContext) context).registerBean(DemoFolder.class, () -> folder))
        .run(settings(folder, database, port));
  }

  private static String[] settings(DemoFolder folder, OwnDatabase database, int port) {
    var settings = new ArrayList<>(Arrays.asList(database.settings()));
    settings.add("server.port=" + port);
    settings.add("logging.file.name=" + folder.path().resolve("demo.log"));
    settings.add("logging.threshold.console=off");
    return settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
  }

  private static void tellWhere(ConfigurableApplicationContext service, int port) {
    say("");
    say("Vägval is at %s  (stop it with Ctrl-C)".formatted(address(port)));
    say("  The other municipality: http://sundasen.localhost:%d".formatted(port));
    say("  Be any of these, and move the date on, at %s/demo".formatted(address(port)));
    var people = service.getBean(DemoPeople.class);
    Tenant.<List<DemoPeople.Person>, RuntimeException>call(Fill.FIRST, people::all)
        .forEach(person -> say("    " + person.name() + ". " + whatTheyDo(service, person)));
  }

  private static String whatTheyDo(
      ConfigurableApplicationContext service, DemoPeople.Person person) {
    return service.getMessage("demo.person." + person.what(), null, Locale.ENGLISH);
  }

  private static boolean isTaken(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  private static String address(int port) {
    return "http://localhost:" + port;
  }

  private static void stop(String message) {
    System.err.println(message);
    System.exit(1);
  }

  static void say(String line) {
    System.out.println(line);
  }
}
