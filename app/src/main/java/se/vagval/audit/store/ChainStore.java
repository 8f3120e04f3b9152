package se.vagval.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.audit.model.Anchor;
import se.vagval.audit.model.AuditEntry;
import se.vagval.audit.model.ChainEnd;
import se.vagval.audit.model.Seal;
import se.vagval.tenancy.MunicipalityId;

/// The chain of seals of the municipality at hand.
@Repository
public class ChainStore {

  private static final int AT_A_TIME = 5_000;

  private static final String CHAIN =
      """
      select s.number, s.sealed_at, s.entries, s.previous, s.hash,
        x.entry_id, x.hash as entry_hash, e.*
      from audit.seal s
      left join audit.sealed_entry x on x.municipality = s.municipality and x.seal = s.number
      left join audit.entry e on e.municipality = x.municipality and e.id = x.entry_id
      order by s.number, x.position
      """;

  private final JdbcClient database;
  private final JdbcTemplate rows;

  ChainStore(JdbcClient database, DataSource source) {
    this.database = database;
    this.rows = new JdbcTemplate(source);
    this.rows.setFetchSize(AT_A_TIME);
  }

  /// Seals what waits, some thousands at most, and gives back how many that were.
  public int seal() {
    return database
        .sql("select audit.seal_waiting(:most)")
        .param("most", AT_A_TIME)
        .query((row, n) -> row.getInt(1))
        .single();
  }

  /// All seals in their order, each with its entries as they are now. In a transaction, so that
  /// they come some thousands at a time.
  public void each(Consumer<Seal> reader) {
    var open = new ArrayList<Seal>(1);
    rows.query(
        CHAIN,
        row -> {
          if (open.isEmpty() || open.getFirst().number() != row.getLong("number")) {
            open.forEach(reader);
            open.clear();
            open.add(seal(row));
          }
          if (row.getObject("entry_id") != null) {
            open.getFirst().sealed().add(sealed(row));
          }
        });
    open.forEach(reader);
  }

  /// The first entry that is in no seal and does not wait for one.
  public Optional<Long> outside() {
    return database
        .sql(
            """
            select e.id from audit.entry e
            where not exists (
                select from audit.sealed_entry x
                  join audit.seal s on s.municipality = x.municipality and s.number = x.seal
                where x.entry_id = e.id)
              and e.id not in (select unnest(w.entry_ids) from audit.waiting w)
            order by e.id limit 1
            """)
        .query((row, n) -> row.getLong("id"))
        .optional();
  }

  public long waiting() {
    return database
        .sql("select coalesce(sum(cardinality(entry_ids)), 0) from audit.waiting")
        .query((row, n) -> row.getLong(1))
        .single();
  }

  /// The newest seal, and the one of that number, where they are there.
  public ChainEnd end(MunicipalityId municipality, long known, Instant now) {
    return new ChainEnd(
        database
            .sql(
                """
                (select number, encode(hash, 'hex') as hash from audit.seal order by number desc limit 1)
                union
                (select number, encode(hash, 'hex') from audit.seal where number = :known)
                order by number desc
                """)
            .param("known", known)
            .query((row, n) ->
                new Anchor(now, municipality, row.getLong("number"), row.getString("hash")))
            .list());
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(
        row.getLong("number"),
        instant(row, "sealed_at"),
        row.getInt("entries"),
        row.getBytes("previous"),
        row.getBytes("hash"),
        new ArrayList<>());
  }

  private static Seal.Sealed sealed(ResultSet row) throws SQLException {
    return new Seal.Sealed(row.getLong("entry_id"), row.getBytes("entry_hash"), entry(row));
  }

  private static @Nullable AuditEntry entry(ResultSet row) throws SQLException {
    if (row.getObject("id") == null) {
      return null;
    }
    return new AuditEntry(
        row.getString("municipality"),
        row.getLong("id"),
        instant(row, "at"),
        row.getObject("account_id", UUID.class),
        row.getString("role"),
        row.getObject("on_behalf_of", UUID.class),
        row.getString("act"),
        row.getString("what"),
        row.getString("target_kind"),
        row.getString("target_id"),
        row.getObject("case_id", UUID.class),
        row.getString("came_from"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
