package se.vagval.assessment.store;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.AbilityFileId;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.model.AbilityFile;
import se.vagval.casework.CaseId;
import se.vagval.web.uploads.SentFile;

/// The files of reports on work ability: added to a report, never altered.
@Repository
public class AbilityFileStore {

  private final JdbcClient database;

  AbilityFileStore(JdbcClient database) {
    this.database = database;
  }

  /// @param place after those that the report has
  /// @return false when the id that the form brought is another's: nothing is kept
  public boolean add(
      CaseId caseId, AbilityFile file, int place, SentFile sent, AbilityNoteStore.Stamp stamp) {
    var rows =
        database
            .sql(
                """
                insert into assessment.ability_file (id, report_id, case_id, place, name, type, file, added_at, added_by)
                values (:id, :report, :case, :place, :name, :type, :file, :at, :by)
                on conflict (municipality, id) do nothing
                """)
            .param("id", file.id().value())
            .param("report", file.report().value())
            .param("case", caseId.value())
            .param("place", place)
            .param("name", sent.name())
            .param("type", sent.type())
            .param("file", sent.bytes())
            .param("at", Timestamp.from(stamp.at()))
            .param("by", stamp.by().value())
            .update();
    return rows == 1;
  }

  /// Those of a case by their report, without what is in them. One statement.
  public Map<AbilityNoteId, List<AbilityFile>> of(CaseId caseId) {
    return database
        .sql(
            """
            select id, report_id, name, length(file) as bytes from assessment.ability_file
            where case_id = :case order by report_id, place
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new AbilityFile(
                new AbilityFileId(row.getObject("id", UUID.class)),
                new AbilityNoteId(row.getObject("report_id", UUID.class)),
                row.getString("name"),
                row.getInt("bytes")))
        .list()
        .stream()
        .collect(groupingBy(AbilityFile::report));
  }

  /// Only of that case; empty also when it was destroyed.
  public Optional<SentFile> file(CaseId caseId, AbilityFileId id) {
    return database
        .sql(
            """
            select name, type, file from assessment.ability_file
            where case_id = :case and id = :id and name <> :destroyed
            """)
        .param("case", caseId.value())
        .param("id", id.value())
        .param("destroyed", AbilityFile.DESTROYED)
        .query((row, n) ->
            new SentFile(row.getString("name"), row.getString("type"), row.getBytes("file")))
        .optional();
  }
}
