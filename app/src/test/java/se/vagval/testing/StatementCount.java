package se.vagval.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts the SQL statements that some work sends to the database, so that a test can say that a
/// list needs as many for sixty rows as for ten.
public final class StatementCount implements BeanPostProcessor {

  private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

  /// How many statements the work sent in this thread. A batch counts once.
  public int of(Runnable work) {
    int before = SENT.get();
    work.run();
    return SENT.get() - before;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Counting(source) : bean;
  }

  private static final class Counting extends DelegatingDataSource {

    Counting(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return counting(super.getConnection());
    }
  }

  private static Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            StatementCount.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("prepare")
                  || method.getName().equals("createStatement")) {
                SENT.set(SENT.get() + 1);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
