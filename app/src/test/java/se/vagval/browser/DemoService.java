package se.vagval.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.Vagval;
import se.vagval.demo.DemoBean;
import se.vagval.demo.DemoFolder;
import se.vagval.demo.DemoPeople;
import se.vagval.demo.OwnDatabase;
import se.vagval.demo.fill.Fill;
import se.vagval.tenancy.Tenant;

/// A filled demonstration on a free port of this machine.
record DemoService(OwnDatabase database, ConfigurableApplicationContext context)
    implements AutoCloseable {

  static DemoService start() {
    var database = OwnDatabase.start(Optional.empty());
    var settings = new ArrayList<>(Arrays.asList(database.settings()));
    settings.add("server.port=0");
    var folder = folder();
    settings.add("vagval.audit.anchors=" + folder.path().resolve("audit-anchors.txt"));
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

  /// Gives somebody who has a case an account that one can be.
  ///
  /// @param personalNumber twelve digits
  void letIn(String name, String personalNumber) {
    var transaction = context.getBean(TransactionTemplate.class);
    Tenant.run(
        Fill.FIRST,
        () -> transaction.executeWithoutResult(status -> account(name, personalNumber)));
  }

  private void account(String name, String personalNumber) {
    var made =
        context
            .getBean(JdbcClient.class)
            .sql(
                """
                with made as (
                  insert into access.account (id, name, subject, person_id)
                  select gen_random_uuid(), :name, :subject, p.id from casework.person p
                  where p.personal_number = :number
                  returning id)
                insert into access.role_grant (id, account_id, role, valid)
                select gen_random_uuid(), made.id, 'PARTICIPANT', daterange('2020-01-01', null) from made
                """)
            .param("name", name)
            .param("subject", DemoPeople.SUBJECT + "90:choosing")
            .param("number", personalNumber)
            .update();
    if (made != 1) {
      throw new IllegalStateException("there is no person " + personalNumber);
    }
  }

  /// The one value of a query in the first municipality's data.
  String find(String sql) {
    var transaction = context.getBean(TransactionTemplate.class);
    var database = context.getBean(JdbcClient.class);
    return Tenant.<String, RuntimeException>call(
        Fill.FIRST,
        () ->
            Objects.requireNonNull(
                transaction.execute(
                    status -> database.sql(sql).query((row, n) -> row.getString(1)).single())));
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
