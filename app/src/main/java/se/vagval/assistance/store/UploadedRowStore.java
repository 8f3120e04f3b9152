package se.vagval.assistance.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.RowIsReadable.Row;
import se.vagval.casework.PersonId;

/// The rows of files that are not imported yet.
@Repository
public class UploadedRowStore {

  private static final String END_OF_CELL = "\u001F";
  private static final int AT_A_TIME = 10_000;

  private final JdbcClient database;

  UploadedRowStore(JdbcClient database) {
    this.database = database;
  }

  public void add(ImportId id, List<Row> rows) {
    for (int from = 0; from < rows.size(); from += AT_A_TIME) {
      var some = rows.subList(from, Math.min(rows.size(), from + AT_A_TIME));
      database
          .sql(
              """
              insert into assistance.uploaded_row (import_id, line, cells)
              select :import, line, cells from unnest(:lines, :cells) as r (line, cells)
              """)
          .param("import", id.value())
          .param("lines", some.stream().map(Row::line).toArray(Integer[]::new))
          .param(
              "cells",
              some.stream()
                  .map(row -> String.join(END_OF_CELL, row.cells()))
                  .toArray(String[]::new))
          .update();
    }
  }

  /// In the order of the file.
  public List<Row> of(ImportId id) {
    return database
        .sql("select line, cells from assistance.uploaded_row where import_id = :id order by line")
        .param("id", id.value())
        .query((row, n) ->
            new Row(
                row.getInt("line"), Arrays.asList(row.getString("cells").split(END_OF_CELL, -1))))
        .list();
  }

  /// Notes whose rows they are, so that whoever asks what is kept of them is told of these too.
  public void whose(ImportId id, Map<Integer, PersonId> persons) {
    var lines = new ArrayList<Integer>();
    var ids = new ArrayList<UUID>();
    persons.forEach((line, person) -> {
      lines.add(line);
      ids.add(person.value());
    });
    database
        .sql(
            """
            update assistance.uploaded_row u set person_id = r.person
            from (select line, person from unnest(:lines, :persons) as x (line, person)) r
            where u.import_id = :import and u.line = r.line
            """)
        .param("import", id.value())
        .param("lines", lines.toArray(Integer[]::new))
        .param("persons", ids.toArray(UUID[]::new))
        .update();
  }

  public void delete(ImportId id) {
    database
        .sql("delete from assistance.uploaded_row where import_id = :id")
        .param("id", id.value())
        .update();
  }

  /// Those of files that came before then.
  public void deleteOfBefore(Instant then) {
    database
        .sql(
            """
            delete from assistance.uploaded_row u using assistance.import i
            where i.id = u.import_id and i.turn is null and i.uploaded_at < :then
            """)
        .param("then", then.atOffset(ZoneOffset.UTC))
        .update();
  }
}
