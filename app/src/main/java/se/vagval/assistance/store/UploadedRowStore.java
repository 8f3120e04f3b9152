package se.vagval.assistance.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// @param persons whose each line is, as far as that is known; so that whoever asks what is kept
  ///   of them is told of these rows too
  public void add(ImportId id, List<Row> rows, Map<Integer, PersonId> persons) {
    for (int from = 0; from < rows.size(); from += AT_A_TIME) {
      addSome(id, rows.subList(from, Math.min(rows.size(), from + AT_A_TIME)), persons);
    }
  }

  private void addSome(ImportId id, List<Row> some, Map<Integer, PersonId> persons) {
    database
        .sql(
            """
            insert into assistance.uploaded_row (import_id, line, cells, person_id)
            select :import, line, cells, nullif(person, '')::uuid
            from unnest(:lines, :cells, :persons) as r (line, cells, person)
            """)
        .param("import", id.value())
        .param("lines", some.stream().map(Row::line).toArray(Integer[]::new))
        .param(
            "cells",
            some.stream().map(row -> String.join(END_OF_CELL, row.cells())).toArray(String[]::new))
        .param(
            "persons",
            some.stream()
                .map(row ->
                    Optional.ofNullable(persons.get(row.line())).map(PersonId::toString).orElse(""))
                .toArray(String[]::new))
        .update();
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
