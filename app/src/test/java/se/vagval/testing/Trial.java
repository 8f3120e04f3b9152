package se.vagval.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private static final String LOGGED = TRIED + ".logged";

  /// An entry of the log.
  ///
  /// @param place the unit or the provider that somebody acted for; null for none
  /// @param caseId null for one that is of no case
  public record Logged(
      @Nullable UUID account,
      String role,
      @Nullable UUID place,
      String act,
      String what,
      UUID target,
      @Nullable UUID caseId,
      String cameFrom) {}

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

  /// A trial in which what is written is counted, whatever its method.
  public static RequestPostProcessor watched() {
    return request -> {
      request.setAttribute(TRIED, true);
      return request;
    };
  }

  /// A trial whose entries in the log are kept to be looked at.
  public static RequestPostProcessor logged() {
    return request -> {
      request.setAttribute(TRIED, false);
      request.setAttribute(LOGGED, List.of());
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

  /// What the request added to the log and would have left there.
  @SuppressWarnings("unchecked")
  public static List<Logged> entries(MockHttpServletRequest request) {
    return request.getAttribute(LOGGED) instanceof List<?> all ? (List<Logged>) all : List.of();
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
      var newest = request.getAttribute(LOGGED) == null ? 0 : newest();
      try {
        chain.doFilter(request, response);
        if (request.getAttribute(LOGGED) != null) {
          request.setAttribute(LOGGED, since(newest));
        }
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

  private long newest() {
    return database
        .sql("select coalesce(max(id), 0) from audit.entry")
        .query((row, n) -> row.getLong(1))
        .single();
  }

  private List<Logged> since(long newest) {
    return database
        .sql(
            """
            select account_id, role, on_behalf_of, act, what, target_id::uuid, case_id, came_from
            from audit.entry where id > :newest order by id
            """)
        .param("newest", newest)
        .query((row, n) ->
            new Logged(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getString(8)))
        .list();
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
