package se.vagval.casework.store;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casework.CaseId;
import se.vagval.casework.NothingThere;
import se.vagval.casework.model.Attachment;
import se.vagval.web.uploads.SentFile;

/// The files of journals: added with their entry, never altered.
@Repository
public class AttachmentStore {

  private final JdbcClient database;

  AttachmentStore(JdbcClient database) {
    this.database = database;
  }

  /// In the order in which they were chosen.
  public void add(CaseId caseId, UUID entry, List<SentFile> files) {
    for (int place = 0; place < files.size(); place++) {
      var file = files.get(place);
      database
          .sql(
              """
              insert into casework.journal_attachment (id, entry_id, case_id, place, name, type, file)
              values (:id, :entry, :case, :place, :name, :type, :file)
              """)
          .param("id", UUID.randomUUID())
          .param("entry", entry)
          .param("case", caseId.value())
          .param("place", place)
          .param("name", file.name())
          .param("type", file.type())
          .param("file", file.bytes())
          .update();
    }
  }

  /// Those of a journal by their entry, without what is in them.
  public Map<UUID, List<Attachment>> of(CaseId caseId) {
    if (NothingThere.in("casework.journal_attachment", caseId)) {
      return Map.of();
    }
    return database
        .sql(
            """
            select id, entry_id, name, length(file) as bytes from casework.journal_attachment
            where case_id = :case order by entry_id, place
            """)
        .param("case", caseId.value())
        .query((row, n) ->
            new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getString("name"),
                row.getInt("bytes")))
        .list()
        .stream()
        .collect(groupingBy(Attachment::entry));
  }

  /// Those of an entry, whole.
  public List<SentFile> files(UUID entry) {
    return database
        .sql(
            """
            select name, type, file from casework.journal_attachment where entry_id = :entry order by place
            """)
        .param("entry", entry)
        .query((row, n) ->
            new SentFile(row.getString("name"), row.getString("type"), row.getBytes("file")))
        .list();
  }

  /// Only of that case; empty also when it was destroyed.
  public Optional<SentFile> file(CaseId caseId, UUID id) {
    return database
        .sql(
            """
            select name, type, file from casework.journal_attachment
            where case_id = :case and id = :id and name <> :destroyed
            """)
        .param("case", caseId.value())
        .param("id", id)
        .param("destroyed", Attachment.DESTROYED)
        .query((row, n) ->
            new SentFile(row.getString("name"), row.getString("type"), row.getBytes("file")))
        .optional();
  }
}
