package se.vagval.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.vagval.Vagval;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoFolder;
import se.vagval.demo.OwnDatabase;

/// A filled demonstration on a free port of this machine.
record DemoService(OwnDatabase database, ConfigurableApplicationContext context)
    implements AutoCloseable {

  static DemoService start() {
    var database = OwnDatabase.start(Optional.empty());
    var settings = new ArrayList<>(Arrays.asList(database.settings()));
    settings.add("server.port=0");
    var folder = folder();
    var context =
        new SpringApplicationBuilder(Vagval.class)
            .profiles(DemoBean.PROFILE)
            .registerShutdownHook(false)
            .initializers(fresh ->
                ((GenericApplicationContext) fresh).registerBean(DemoFolder.class, () -> folder))
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    return new DemoService(database, context);
  }

  private static DemoFolder folder() {
    try {
      return new DemoFolder(Files.createTempDirectory("vagval-demo"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
