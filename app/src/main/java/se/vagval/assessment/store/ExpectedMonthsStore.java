package se.vagval.assessment.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.UnitId;
import se.vagval.profiles.ProfileId;

/// The months that were expected when checks were decided on. A decision counts for the unit that
/// has the case now.
@Repository
public class ExpectedMonthsStore {

  public record Expected(VoucherId check, UnitId unit, String name, int level, BigDecimal months) {}

  private final JdbcClient database;

  ExpectedMonthsStore(JdbcClient database) {
    this.database = database;
  }

  /// Those decided on after that day by that profile, by the names of units.
  public List<Expected> of(LocalDate after, ProfileId profile) {
    return database
        .sql(
            """
            select v.id, u.id as unit_id, u.name, d.level, d.expected_months
            from assessment.decision d
              join assessment.voucher v on v.decision_id = d.id
              join casework.case_file c on c.id = d.case_id
              join casework.unit u on u.id = c.unit_id
            where d.decided_on > :after and d.profile = :profile
            order by u.name, u.id, d.level
            """)
        .param("after", after)
        .param("profile", profile.value())
        .query((row, n) ->
            new Expected(
                new VoucherId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getInt("level"),
                row.getBigDecimal("expected_months")))
        .list();
  }
}
