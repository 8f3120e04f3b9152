package se.vagval.choice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Allowed;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferId;
import se.vagval.choice.ChoiceId;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Period;
import se.vagval.providers.ProviderId;
import se.vagval.web.OnceARequest;

/// Placements with their pauses. One that was called off before its first day is in no list.
@Repository
public class PlacementStore {

  private static final String PLACEMENT =
      """
      select p.id, p.choice_id, p.voucher_id, p.case_id, p.person_id, p.provider_id, p.offer_id, p.start_day, p.last_day,
        h.pauses_from, h.pauses_to
      from choice.placement p cross join lateral (
        select coalesce(array_agg(lower(period) order by period), '{}') as pauses_from,
          coalesce(array_agg(upper(period) order by period), '{}') as pauses_to
        from choice.pause where placement_id = p.id) h
      """;

  private final JdbcClient database;

  PlacementStore(JdbcClient database) {
    this.database = database;
  }

  public Optional<Placement> get(PlacementId id) {
    return database
        .sql(PLACEMENT + "where p.id = :id")
        .param("id", id.value())
        .query(PlacementStore::placement)
        .optional();
  }

  /// Those with a day in the period, of the placements that may be seen.
  ///
  /// @param seen of a row called `p`
  public List<Placement> among(Allowed seen, Period period) {
    return database
        .sql(
            PLACEMENT
                + """
                where %s and p.running && daterange(:from, :to)
                order by p.start_day, p.id
                """
                    .formatted(seen.sql()))
        .params(seen.values())
        .param("from", period.from())
        .param("to", period.to())
        .query(PlacementStore::placement)
        .list();
  }

  /// Those of them that may be seen.
  public Set<PlacementId> among(Allowed seen, Collection<PlacementId> placements) {
    return Set.copyOf(
        database
            .sql("select p.id from choice.placement p where p.id = any(:ids) and " + seen.sql())
            .params(seen.values())
            .param("ids", placements.stream().map(PlacementId::value).toArray(UUID[]::new))
            .query((row, n) -> new PlacementId(row.getObject("id", UUID.class)))
            .list());
  }

  public List<Placement> ofPerson(PersonId person) {
    return database
        .sql(
            PLACEMENT
                + "where p.person_id = :person and not isempty(p.running) order by p.start_day, p.id")
        .param("person", person.value())
        .query(PlacementStore::placement)
        .list();
  }

  /// By the choice that led to each, in order of start; also those called off. The page being read
  /// asks the database once.
  public Map<ChoiceId, Placement> ofCases(Collection<CaseId> cases) {
    return OnceARequest.of(
        List.of("placements of cases", Set.copyOf(cases)),
        () ->
            Collections.unmodifiableMap(
                byChoice(
                    database
                        .sql(PLACEMENT + "where p.case_id = any(:cases) order by p.start_day, p.id")
                        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new)))));
  }

  public List<Placement> ofVouchers(Collection<VoucherId> vouchers) {
    return database
        .sql(
            PLACEMENT
                + "where p.voucher_id = any(:vouchers) and not isempty(p.running) order by p.start_day, p.id")
        .param("vouchers", vouchers.stream().map(VoucherId::value).toArray(UUID[]::new))
        .query(PlacementStore::placement)
        .list();
  }

  public List<Placement> startedBy(LocalDate day) {
    return database
        .sql(
            PLACEMENT
                + "where p.start_day <= :day and not isempty(p.running) order by p.voucher_id, p.start_day, p.id")
        .param("day", day)
        .query(PlacementStore::placement)
        .list();
  }

  /// Also those called off; a choice without a placement is not there.
  public Map<ChoiceId, Placement> ofChoices(Collection<ChoiceId> choices) {
    return byChoice(
        database
            .sql(PLACEMENT + "where p.choice_id = any(:choices)")
            .param("choices", choices.stream().map(ChoiceId::value).toArray(UUID[]::new)));
  }

  private static Map<ChoiceId, Placement> byChoice(JdbcClient.StatementSpec asked) {
    var found = new LinkedHashMap<ChoiceId, Placement>();
    asked
        .query((row, n) ->
            found.put(new ChoiceId(row.getObject("choice_id", UUID.class)), placement(row, n)))
        .list();
    return found;
  }

  /// Those that were not called off, of the placements that may be seen, by start.
  ///
  /// @param seen of a row called `p`
  public List<Placement> among(Allowed seen) {
    return database
        .sql(
            PLACEMENT
                + "where not isempty(p.running) and %s order by p.start_day, p.id"
                    .formatted(seen.sql()))
        .params(seen.values())
        .query(PlacementStore::placement)
        .list();
  }

  private static Placement placement(ResultSet row, int number) throws SQLException {
    return new Placement(
        new PlacementId(row.getObject("id", UUID.class)),
        new VoucherId(row.getObject("voucher_id", UUID.class)),
        new CaseId(row.getObject("case_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        new OfferId(row.getObject("offer_id", UUID.class)),
        row.getObject("start_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        pauses(row));
  }

  private static List<Period> pauses(ResultSet row) throws SQLException {
    var from = days(row, "pauses_from");
    var to = days(row, "pauses_to");
    return java.util.stream.IntStream.range(0, from.size())
        .mapToObj(at -> Period.of(from.get(at), to.get(at)))
        .toList();
  }

  private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
    return Arrays.stream((java.sql.Date[]) row.getArray(column).getArray())
        .map(java.sql.Date::toLocalDate)
        .toList();
  }
}
