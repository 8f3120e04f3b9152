package se.vagval.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.audit.ReviewId;
import se.vagval.audit.model.Review;

/// Checks of the log and what was found. The words of it stand in `access`.
@Repository
public class ReviewStore {

  private static final String REVIEW =
      """
      select r.*, count(i.entry_id) as drawn,
        count(i.entry_id) filter (where i.outcome is null) as left_over,
        (select c.words from access.log_conclusion c where c.review_id = r.id) as conclusion
      from audit.review r left join audit.review_item i on i.review_id = r.id
      """;

  private final JdbcClient database;

  ReviewStore(JdbcClient database) {
    this.database = database;
  }

  /// The newest month first.
  public List<Review> all() {
    return database
        .sql(REVIEW + "group by r.municipality, r.id order by r.month desc, r.drawn_at desc")
        .query(ReviewStore::review)
        .list();
  }

  public Optional<Review> get(ReviewId id) {
    return database
        .sql(REVIEW + "where r.id = :id group by r.municipality, r.id")
        .param("id", id.value())
        .query(ReviewStore::review)
        .optional();
  }

  public List<Review.Item> items(ReviewId id) {
    return database
        .sql(
            """
            select i.entry_id, i.reason, i.outcome, coalesce(f.words, '') as note, i.version, e.at, e.account_id, e.role,
              e.on_behalf_of, e.what, e.case_id
            from audit.review_item i join audit.entry e on e.id = i.entry_id
              left join access.log_finding f on f.review_id = i.review_id and f.entry_id = i.entry_id
            where i.review_id = :id
            order by array_position(array['PROTECTED', 'SAME_SURNAME', 'NO_CASE', 'UNUSUAL_HOUR', 'RANDOM'], i.reason),
              e.at, e.id
            """)
        .param("id", id.value())
        .query(ReviewStore::item)
        .list();
  }

  /// @return whether the entry was still as the one who notes had seen it
  public boolean note(Review.Finding finding, UUID by, Instant now) {
    return database
            .sql(
                """
                update audit.review_item i
                set outcome = :outcome, noted_by = :by, noted_at = :at, version = version + 1
                where i.review_id = :review and i.entry_id = :entry and i.version = :seen
                """)
            .param("outcome", finding.outcome().name())
            .param("by", by)
            .param("at", Timestamp.from(now))
            .param("review", finding.review().value())
            .param("entry", finding.entry())
            .param("seen", finding.seen())
            .update()
        == 1;
  }

  /// With its conclusion written before.
  public void close(ReviewId id, UUID by, Instant now) {
    database
        .sql("update audit.review set closed_by = :by, closed_at = :at where id = :id")
        .param("by", by)
        .param("at", Timestamp.from(now))
        .param("id", id.value())
        .update();
  }

  private static Review review(ResultSet row, int number) throws SQLException {
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getObject("unit_id", UUID.class),
        row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
        row.getObject("drawn_by", UUID.class),
        row.getInt("drawn"),
        row.getInt("left_over"),
        closed == null
            ? null
            : new Review.Closing(
                closed.toInstant(),
                row.getObject("closed_by", UUID.class),
                row.getString("conclusion")));
  }

  private static Review.Item item(ResultSet row, int number) throws SQLException {
    return new Review.Item(
        row.getLong("entry_id"),
        Review.Reason.valueOf(row.getString("reason")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("account_id", UUID.class),
        row.getString("role"),
        row.getObject("on_behalf_of", UUID.class),
        row.getString("what"),
        row.getObject("case_id", UUID.class),
        outcome(row.getString("outcome")),
        row.getString("note"),
        row.getInt("version"));
  }

  private static Review.@Nullable Outcome outcome(@Nullable String name) {
    return name == null ? null : Review.Outcome.valueOf(name);
  }
}
