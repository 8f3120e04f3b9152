package se.vagval.choice.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.Choice;
import se.vagval.choice.EndReason;
import se.vagval.choice.PauseReason;
import se.vagval.choice.PlacementId;
import se.vagval.kernel.Period;

/// What happens to placements: they begin, are moved before they begin, pause and end.
@Repository
public class PlacementWriteStore {

  private final JdbcClient database;

  PlacementWriteStore(JdbcClient database) {
    this.database = database;
  }

  public PlacementId add(Choice choice, LocalDate start) {
    var id = new PlacementId(UUID.randomUUID());
    database
        .sql(
            """
            insert into choice.placement (id, choice_id, voucher_id, case_id, person_id, provider_id, offer_id, start_day)
            values (:id, :choice, :voucher, :case, :person, :provider, :offer, :start)
            """)
        .param("id", id.value())
        .param("choice", choice.id().value())
        .param("voucher", choice.voucher().value())
        .param("case", choice.caseId().value())
        .param("person", choice.person().value())
        .param("provider", choice.provider().value())
        .param("offer", choice.offer().value())
        .param("start", start)
        .update();
    return id;
  }

  /// Gives a placement that has not begun, or was called off, another first day.
  public void move(PlacementId id, LocalDate start) {
    database
        .sql(
            """
            update choice.placement set start_day = :start, last_day = null, end_reason = null, version = version + 1
            where id = :id
            """)
        .param("id", id.value())
        .param("start", start)
        .update();
  }

  public void end(PlacementId id, LocalDate lastDay, EndReason reason) {
    database
        .sql(
            """
            update choice.placement set last_day = :last, end_reason = :reason, version = version + 1
            where id = :id
            """)
        .param("id", id.value())
        .param("last", lastDay)
        .param("reason", reason.name())
        .update();
  }

  /// Whether one that the end of the check gave that last day runs into another, on the check or on
  /// any that is held alone, without it.
  public boolean wouldMeetAnother(VoucherId check, LocalDate lastDay) {
    return database
        .sql(
            """
            select exists (select from choice.placement own
              join choice.placement other on other.person_id = own.person_id and other.id <> own.id
                and (other.voucher_id = own.voucher_id or other.alone and own.alone)
              where own.voucher_id = :check and own.last_day = :last and own.end_reason = 'OTHER'
                and not isempty(own.running) and other.running && daterange(own.start_day, null))
            """)
        .param("check", check.value())
        .param("last", lastDay)
        .query(Boolean.class)
        .single();
  }

  /// Takes a last day away that the end of the check gave.
  ///
  /// @return false when it ended for another reason
  public boolean goOn(PlacementId id) {
    return database
            .sql(
                """
                update choice.placement set last_day = null, end_reason = null, version = version + 1
                where id = :id and end_reason = 'OTHER'
                """)
            .param("id", id.value())
            .update()
        > 0;
  }

  public void pause(PlacementId id, Period period, PauseReason reason) {
    database
        .sql(
            """
            insert into choice.pause (placement_id, period, reason)
            values (:id, daterange(:from, :to), :reason)
            """)
        .param("id", id.value())
        .param("from", period.from())
        .param("to", period.to())
        .param("reason", reason.name())
        .update();
  }
}
