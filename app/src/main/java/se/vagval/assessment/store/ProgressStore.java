package se.vagval.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assessment.ProgressNoteId;
import se.vagval.assessment.model.Instrument;
import se.vagval.assessment.model.Progress;
import se.vagval.assessment.model.ProgressEvent;
import se.vagval.assessment.model.ProgressMeasure;
import se.vagval.casework.CaseId;

/// What is noted of people's progress: added, never changed.
@Repository
public class ProgressStore {

  /// Who notes something, and when.
  public record Stamp(AccountId by, Instant at) {}

  private final JdbcClient database;

  ProgressStore(JdbcClient database) {
    this.database = database;
  }

  /// @return false when something is noted with that id already
  public boolean add(CaseId caseId, ProgressMeasure measure, Stamp stamp) {
    var instrument = measure.instrument();
    return database
            .sql(
                """
                insert into assessment.progress_measure (id, case_id, measured_on, self_score, caseworker_score,
                  words, instrument, instrument_score, noted_at, noted_by)
                values (:id, :case, :on, :self, :caseworker, :words, :instrument, :score, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", measure.id().value())
            .param("case", caseId.value())
            .param("on", measure.on())
            .param("self", measure.self())
            .param("caseworker", measure.caseworker())
            .param("words", measure.words())
            .param("instrument", instrument == null ? null : instrument.name())
            .param("score", instrument == null ? null : instrument.score())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  /// @return false when something is noted with that id already
  public boolean add(CaseId caseId, ProgressEvent event, Stamp stamp) {
    return database
            .sql(
                """
                insert into assessment.progress_event (id, case_id, kind, happened_on, words, noted_at, noted_by)
                values (:id, :case, :kind, :on, :words, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", event.id().value())
            .param("case", caseId.value())
            .param("kind", event.kind().name())
            .param("on", event.on())
            .param("words", event.words())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update()
        == 1;
  }

  public Progress of(CaseId caseId) {
    var measures =
        database
            .sql(
                """
                select * from assessment.progress_measure where case_id = :case
                order by measured_on, seq
                """)
            .param("case", caseId.value())
            .query(ProgressStore::measure)
            .list();
    var events =
        database
            .sql(
                """
                select id, kind, happened_on, words from assessment.progress_event
                where case_id = :case order by happened_on, seq
                """)
            .param("case", caseId.value())
            .query(ProgressStore::event)
            .list();
    return new Progress(measures, events);
  }

  private static ProgressMeasure measure(ResultSet row, int number) throws SQLException {
    return new ProgressMeasure(
        id(row),
        row.getObject("measured_on", LocalDate.class),
        row.getObject("self_score", Integer.class),
        row.getObject("caseworker_score", Integer.class),
        instrument(row),
        row.getString("words"));
  }

  private static @Nullable Instrument instrument(ResultSet row) throws SQLException {
    var name = row.getString("instrument");
    return name == null ? null : new Instrument(name, row.getString("instrument_score"));
  }

  private static ProgressEvent event(ResultSet row, int number) throws SQLException {
    return new ProgressEvent(
        id(row),
        ProgressEvent.Kind.valueOf(row.getString("kind")),
        row.getObject("happened_on", LocalDate.class),
        row.getString("words"));
  }

  private static ProgressNoteId id(ResultSet row) throws SQLException {
    return new ProgressNoteId(row.getObject("id", UUID.class));
  }
}
