package se.vagval.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.OfferId;
import se.vagval.providers.ProviderId;

/// Offers.
@Repository
public class OfferStore {

  private static final String OFFER = "select o.* from catalogue.offer o ";

  private final JdbcClient database;

  OfferStore(JdbcClient database) {
    this.database = database;
  }

  public List<Offer> published(LocalDate day) {
    return database
        .sql(
            OFFER
                + """
                where o.published @> :day::date and exists (select from providers.authorisation a
                  where a.provider_id = o.provider_id and a.valid @> :day::date)
                order by o.title_sv, o.id
                """)
        .param("day", day)
        .query(OfferStore::offer)
        .list();
  }

  public Optional<Offer> get(OfferId id) {
    return database
        .sql(OFFER + "where o.id = :id")
        .param("id", id.value())
        .query(OfferStore::offer)
        .optional();
  }

  public List<Offer> get(Collection<OfferId> ids) {
    return database
        .sql(OFFER + "where o.id = any(:ids)")
        .param("ids", ids.stream().map(OfferId::value).toArray(UUID[]::new))
        .query(OfferStore::offer)
        .list();
  }

  private static Offer offer(ResultSet row, int number) throws SQLException {
    return new Offer(
        new OfferId(row.getObject("id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        Measure.valueOf(row.getString("measure")),
        words(row, "sv"),
        words(row, "en"),
        row.getString("place"),
        Arrays.asList((String[]) row.getArray("languages").getArray()),
        row.getBoolean("step_free"),
        row.getObject("next_start", LocalDate.class),
        row.getInt("free_places"),
        row.getObject("confirmed_on", LocalDate.class));
  }

  private static Offer.Words words(ResultSet row, String language) throws SQLException {
    return new Offer.Words(
        row.getString("title_" + language),
        row.getString("summary_" + language),
        row.getString("week_" + language));
  }
}
