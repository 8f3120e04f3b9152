package se.vagval.assistance.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.Allowed;
import se.vagval.casework.CaseId;
import se.vagval.casework.HouseholdId;

/// The case by which a household is known. A case's row is called `c`.
@Repository
public class HouseholdCaseStore {

  public record Found(HouseholdId household, CaseId caseId) {}

  private final JdbcClient database;

  HouseholdCaseStore(JdbcClient database) {
    this.database = database;
  }

  /// One for each household that has a case the reader may open: an open one before a closed one.
  ///
  /// @param file which cases the reader may open
  public List<Found> cases(Collection<HouseholdId> households, Allowed file) {
    return database
        .sql(
            """
            select household_id, id from (
              select distinct on (c.household_id) c.household_id, c.id, c.number
              from casework.case_file c
              where c.household_id = any(:households) and %s
              order by c.household_id, c.closed_on is not null, c.opened_on desc, c.id) as found
            order by number
            """
                .formatted(file.sql()))
        .params(file.values())
        .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
        .query((row, n) ->
            new Found(
                new HouseholdId(row.getObject("household_id", UUID.class)),
                new CaseId(row.getObject("id", UUID.class))))
        .list();
  }
}
