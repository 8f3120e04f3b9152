package se.vagval.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries a request out to the end and takes back all that it wrote, so that a test can ask the
/// same world again: what would this have changed? The transactions of the request are one, once
/// its municipality is known, and that one is rolled back. What is written in a transaction of its
/// own stays: sessions, and refusals in the log.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 8)
public final class Trial implements Filter {

  private static final String TRIED = Trial.class.getName();
  private static final String WRITTEN = TRIED + ".written";

  private final JdbcClient database;
  private final TransactionTemplate transaction;

  Trial(JdbcClient database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /// Makes a request a trial; what one that changes something writes is counted.
  public static RequestPostProcessor tried() {
    return request -> {
      request.setAttribute(TRIED, !"GET".equals(request.getMethod()));
      return request;
    };
  }

  /// A trial of which nobody asks what it wrote: the counting costs more than most requests.
  public static RequestPostProcessor uncounted() {
    return request -> {
      request.setAttribute(TRIED, false);
      return request;
    };
  }

  /// The tables that the request added to, changed or took from; the log and what is counted of
  /// requests are none of them.
  @SuppressWarnings("unchecked")
  public static Set<String> written(MockHttpServletRequest request) {
    return request.getAttribute(WRITTEN) instanceof Set<?> tables ? (Set<String>) tables : Set.of();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request.getAttribute(TRIED) instanceof Boolean isCounted)) {
      chain.doFilter(request, response);
      return;
    }
    var failures = new HashMap<String, Exception>();
    transaction.executeWithoutResult(status -> {
      var before = isCounted ? counted() : Map.<String, Long>of();
      try {
        chain.doFilter(request, response);
        if (isCounted) {
          request.setAttribute(WRITTEN, written(before));
        }
      } catch (IOException | ServletException failure) {
        failures.put(TRIED, failure);
      } finally {
        status.setRollbackOnly();
      }
    });
    if (failures.get(TRIED) instanceof ServletException failure) {
      throw failure;
    }
    if (failures.get(TRIED) instanceof IOException failure) {
      throw failure;
    }
  }

  /// Nothing, where the database refused a statement and the request was answered so.
  private Set<String> written(Map<String, Long> before) {
    try {
      return more(before, counted());
    } catch (UncategorizedSQLException refused) {
      return Set.of();
    }
  }

  private static Set<String> more(Map<String, Long> before, Map<String, Long> after) {
    var more = new TreeSet<String>();
    after.forEach((table, rows) -> {
      if (rows > before.getOrDefault(table, 0L)) {
        more.add(table);
      }
    });
    return more;
  }

  /// How many rows this connection has written, table by table.
  private Map<String, Long> counted() {
    var counted = new HashMap<String, Long>();
    database
        .sql(
            """
            select schemaname || '.' || relname, n_tup_ins + n_tup_upd + n_tup_del
            from pg_stat_xact_user_tables
            where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'public' and relname not in
              ('rate_limit', 'session', 'session_attributes', 'sign_in_attempt', 'entry', 'waiting', 'sealed_entry', 'seal')
            """)
        .query(row -> {
          counted.put(row.getString(1), row.getLong(2));
        });
    return counted;
  }
}
