package se.vagval.access.session;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.access.SessionLasts;

/// Sessions by Spring Session, in tables of ours.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SessionLasts.class)
class SessionConfiguration {

  /// How long the row stays after the last use, so that whoever comes back is told what happened.
  private static final Duration TOLD = Duration.ofDays(7);

  @Bean
  CookieSerializer sessionCookie() {
    return new SessionCookie();
  }

  @Bean
  SessionRepository<? extends Session> sessions(
      DataSource source, PlatformTransactionManager transactions, SessionLasts lasts) {
    var database = new JdbcTemplate(source);
    var own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var kept =
        new JdbcIndexedSessionRepository(database, new SeenByItsId.Transactions(own, database));
    kept.setTableName("access.session");
    kept.setDefaultMaxInactiveInterval(TOLD);
    kept.setConversionService(WrittenAsJson.conversion());
    kept.setIndexResolver(WrittenAsJson.owner());
    kept.setCleanupCron(Scheduled.CRON_DISABLED);
    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(kept);
    return new SeenByItsId<>(kept, lasts);
  }

  @Bean
  SessionRepositoryFilter<? extends Session> sessionFilter(
      SessionRepository<? extends Session> sessions, CookieSerializer cookie) {
    return filter(sessions, cookie);
  }

  private static <S extends Session> SessionRepositoryFilter<S> filter(
      SessionRepository<S> sessions, CookieSerializer cookie) {
    var ids = new CookieHttpSessionIdResolver();
    ids.setCookieSerializer(cookie);
    var filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(ids);
    return filter;
  }
}
