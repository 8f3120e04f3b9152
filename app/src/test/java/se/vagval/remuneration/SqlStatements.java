package se.vagval.remuneration;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts the SQL statements of a piece of work, as Spring's own log tells them.
public final class SqlStatements {

  private SqlStatements() {}

  public static long of(Runnable work) {
    var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = logger.getLevel();
    var told = new ListAppender<ILoggingEvent>();
    told.start();
    logger.setLevel(Level.DEBUG);
    logger.addAppender(told);
    try {
      work.run();
    } finally {
      logger.detachAppender(told);
      logger.setLevel(before);
    }
    var thread = Thread.currentThread().getName();
    return told.list.stream()
        .filter(event -> event.getThreadName().equals(thread))
        .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
        .count();
  }
}
