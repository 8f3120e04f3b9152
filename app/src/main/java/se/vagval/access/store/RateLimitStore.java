package se.vagval.access.store;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.tenancy.TenantConnections;

/// Counts in the database, so that it does not matter which node is asked.
@Repository
public class RateLimitStore {

  private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(1);

  private final ProxyManager<String> buckets;
  private final JdbcClient database;

  RateLimitStore(DataSource source, JdbcClient database) {
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(new TenantConnections(source))
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .table("access.rate_limit")
            .idColumn("id")
            .stateColumn("state")
            .expiresAtColumn("expires_at")
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
            .build();
    this.database = database;
  }

  /// Takes one of what is left, in a transaction of its own. Gives back how long to wait when
  /// nothing is left.
  public Optional<Duration> take(String key, BucketConfiguration limit) {
    var taken = buckets.getProxy(key, () -> limit).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
  }

  /// Rows that say no more than no row would.
  public void forget(Instant now) {
    database
        .sql("delete from access.rate_limit where expires_at < :now")
        .param("now", now.toEpochMilli())
        .update();
  }
}
