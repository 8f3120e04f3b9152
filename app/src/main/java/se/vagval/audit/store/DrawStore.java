package se.vagval.audit.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.audit.ReviewId;
import se.vagval.audit.model.Review;

/// Draws entries of the log for a check. What the drawer read themselves is never drawn.
@Repository
public class DrawStore {

  /// Whose reading, of which case.
  public record Pair(UUID reader, UUID caseId) {}

  /// @param unit null for the whole municipality
  public record Draw(ReviewId id, YearMonth month, @Nullable UUID unit, UUID by, Instant at) {}

  /// Hours of the day between which reading is usual, and how many entries are drawn for each
  /// reason but [Review.Reason#SAME_SURNAME] and [Review.Reason#PROTECTED], of which all are.
  public record Terms(int dayBegins, int dayEnds, int ofEach) {}

  private static final String BY_STAFF =
      """
      from audit.entry e
        cross join lateral (select e.at at time zone 'Europe/Stockholm' as at) as here
      where e.act = '%s' and e.role not in ('PARTICIPANT', 'VISITOR')
        and e.account_id is not null and e.account_id <> :by
        and e.at >= :from::date::timestamp at time zone 'Europe/Stockholm'
        and e.at < :to::date::timestamp at time zone 'Europe/Stockholm'
        and (:unit::uuid is null or e.on_behalf_of = :unit)
      """;

  private static final String READ_BY_STAFF = BY_STAFF.formatted("READ");
  private static final String REFUSED_TO_STAFF = BY_STAFF.formatted("REFUSED");

  private final JdbcClient database;

  DrawStore(JdbcClient database) {
    this.database = database;
  }

  /// @return whether it began; not when one of that month and unit is open
  public boolean begin(Draw draw) {
    return database
            .sql(
                """
                insert into audit.review (id, month, unit_id, drawn_at, drawn_by)
                values (:id, :month, :unit, :at, :by) on conflict do nothing
                """)
            .param("id", draw.id().value())
            .param("month", draw.month().atDay(1))
            .param("unit", draw.unit())
            .param("at", Timestamp.from(draw.at()))
            .param("by", draw.by())
            .update()
        == 1;
  }

  /// The one that is open for the month and unit of the draw.
  public ReviewId open(Draw draw) {
    return database
        .sql(
            """
            select id from audit.review
            where month = :month and unit_id is not distinct from :unit::uuid and closed_at is null
            """)
        .param("month", draw.month().atDay(1))
        .param("unit", draw.unit())
        .query((row, n) -> new ReviewId(row.getObject("id", UUID.class)))
        .single();
  }

  /// Who read which case in the month.
  public List<Pair> pairs(Draw draw) {
    return database
        .sql(
            "select distinct e.account_id, e.case_id "
                + READ_BY_STAFF
                + " and e.case_id is not null")
        .params(period(draw))
        .query((row, n) ->
            new Pair(row.getObject("account_id", UUID.class), row.getObject("case_id", UUID.class)))
        .list();
  }

  /// The last reading of each pair.
  public void drawPairs(Draw draw, Review.Reason reason, Collection<Pair> pairs) {
    var values = period(draw);
    values.put("readers", pairs.stream().map(Pair::reader).toArray(UUID[]::new));
    values.put("cases", pairs.stream().map(Pair::caseId).toArray(UUID[]::new));
    draw(
        draw,
        reason,
        values,
        """
        select max(e.id) as id %s and (e.account_id, e.case_id) in
          (select * from unnest(:readers::uuid[], :cases::uuid[]))
        group by e.account_id, e.case_id
        """);
  }

  /// Readings that name no case, and where none was found by the search either.
  public void drawWithoutCase(Draw draw, Terms terms) {
    draw(
        draw,
        Review.Reason.NO_CASE,
        limited(draw, terms),
        """
        select e.id %s and e.case_id is null and not (e.what like 'search%%' and exists (
            select from audit.entry f where f.account_id = e.account_id and f.what = e.what
              and f.case_id is not null and f.at between e.at - interval '2 s' and e.at + interval '2 s'))
        order by md5(:review || e.id) limit :most
        """);
  }

  /// The last of each thing that somebody was refused.
  public void drawRefused(Draw draw, Terms terms) {
    draw(
        draw,
        Review.Reason.REFUSED,
        limited(draw, terms),
        """
        select max(e.id) as id %s group by e.account_id, e.target_kind, e.target_id
        order by md5(:review || max(e.id)) limit :most
        """
            .formatted(REFUSED_TO_STAFF));
  }

  /// Readings at night and on Saturdays and Sundays.
  public void drawUnusualHours(Draw draw, Terms terms) {
    var values = limited(draw, terms);
    values.put("begins", terms.dayBegins());
    values.put("ends", terms.dayEnds());
    draw(
        draw,
        Review.Reason.UNUSUAL_HOUR,
        values,
        """
        select e.id %s and (extract(isodow from here.at) > 5
          or extract(hour from here.at) < :begins or extract(hour from here.at) >= :ends)
        order by md5(:review || e.id) limit :most
        """);
  }

  public void drawAtRandom(Draw draw, Terms terms) {
    draw(
        draw,
        Review.Reason.RANDOM,
        limited(draw, terms),
        "select e.id %s order by md5(:review || e.id) limit :most");
  }

  private void draw(
      Draw draw, Review.Reason reason, Map<String, @Nullable Object> values, String which) {
    values.put("reason", reason.name());
    values.put("id", draw.id().value());
    database
        .sql(
            "insert into audit.review_item (review_id, entry_id, reason) select :id, drawn.id, :reason from ("
                + which.formatted(READ_BY_STAFF)
                + ") as drawn on conflict do nothing")
        .params(values)
        .update();
  }

  private static Map<String, @Nullable Object> limited(Draw draw, Terms terms) {
    var values = period(draw);
    values.put("review", draw.id().toString());
    values.put("most", terms.ofEach());
    return values;
  }

  private static Map<String, @Nullable Object> period(Draw draw) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("by", draw.by());
    values.put("unit", draw.unit());
    values.put("from", draw.month().atDay(1));
    values.put("to", draw.month().plusMonths(1).atDay(1));
    return values;
  }
}
