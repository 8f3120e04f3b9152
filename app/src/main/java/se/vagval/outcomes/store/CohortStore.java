package se.vagval.outcomes.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.PublishedResults;
import se.vagval.outcomes.model.CohortOfTwelveMonths;
import se.vagval.outcomes.model.FiguresToPublish;
import se.vagval.providers.ProviderId;

/// Counts starters and their results in the database: a read model over placements, checks, offers
/// and decisions.
@Repository
public class CohortStore {

  private final JdbcClient database;

  CohortStore(JdbcClient database) {
    this.database = database;
  }

  /// The first day of the earliest starter whose planned time has not passed by that day.
  public Optional<LocalDate> earliestUnfinished(LocalDate followUpDay) {
    return database
        .sql(
            """
            select p.start_day from choice.placement p join assessment.voucher v on v.id = p.voucher_id
            where p.start_day <= :day and p.start_day > :day::date - :longest::int
              and p.start_day + least(v.planned_days, :longest::int) - 1 > :day and not isempty(p.running)
            order by p.start_day limit 1
            """)
        .param("day", followUpDay)
        .param("longest", CohortOfTwelveMonths.LONGEST_WAIT_DAYS)
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .optional();
  }

  /// In one statement; a provider and measure that nobody started with is not there.
  public Map<PublishedResults.Of, FiguresToPublish.Facts> count(
      CohortOfTwelveMonths.Cohort cohort) {
    var counts = new HashMap<PublishedResults.Of, FiguresToPublish.Facts>();
    database
        .sql(
            """
            select p.provider_id, o.measure, count(*) as started,
              count(*) filter (where p.last_day <= :day) as ended,
              count(d.claim_id) as self_supporting,
              count(d.claim_id) filter (where c.subsidy <> 'NONE') as subsidised
            from choice.placement p
            join catalogue.offer o on o.id = p.offer_id
            left join outcomes.claim_decision d
              on d.placement_id = p.id and d.approved and d.decided_on <= :day
            left join outcomes.claim c on c.id = d.claim_id
            where p.start_day >= :from and p.start_day < :to and not isempty(p.running)
            group by p.provider_id, o.measure
            """)
        .param("day", cohort.followedUpOn())
        .param("from", cohort.starts().from())
        .param("to", cohort.starts().to())
        .query(row -> {
          counts.put(
              new PublishedResults.Of(
                  new ProviderId(row.getObject("provider_id", UUID.class)),
                  Measure.valueOf(row.getString("measure"))),
              new FiguresToPublish.Facts(
                  row.getInt("started"),
                  row.getInt("ended"),
                  row.getInt("self_supporting"),
                  row.getInt("subsidised")));
        });
    return counts;
  }
}
