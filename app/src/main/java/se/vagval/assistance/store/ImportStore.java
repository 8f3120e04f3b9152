package se.vagval.assistance.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.access.AccountId;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Column;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.RegisterKind;

/// Files of the registers and what has become of each.
@Repository
public class ImportStore {

  /// A file that has just come.
  public record New(
      ImportId id,
      RegisterKind kind,
      String fileName,
      List<String> heading,
      int rows,
      AccountId by,
      Instant at) {}

  private static final String IMPORTS = "select * from assistance.import ";

  private final JdbcClient database;

  ImportStore(JdbcClient database) {
    this.database = database;
  }

  public void add(New file) {
    database
        .sql(
            """
            insert into assistance.import (id, kind, file_name, heading, row_count, uploaded_at, uploaded_by)
            values (:id, :kind, :name, :heading, :rows, :at, :by)
            """)
        .param("id", file.id().value())
        .param("kind", file.kind().name())
        .param("name", file.fileName())
        .param("heading", file.heading().toArray(String[]::new))
        .param("rows", file.rows())
        .param("at", at(file.at()))
        .param("by", file.by().value())
        .update();
  }

  public Optional<Import> get(ImportId id) {
    return database
        .sql(IMPORTS + "where id = :id")
        .param("id", id.value())
        .query(ImportRow::of)
        .optional();
  }

  /// The same, and nobody else changes it in the meantime.
  public Optional<Import> lock(ImportId id) {
    return database
        .sql(IMPORTS + "where id = :id for no key update")
        .param("id", id.value())
        .query(ImportRow::of)
        .optional();
  }

  /// The latest first.
  public List<Import> latest(int most) {
    return database
        .sql(IMPORTS + "where given_up_at is null order by uploaded_at desc, id limit :most")
        .param("most", most)
        .query(ImportRow::of)
        .list();
  }

  /// Those of the same register carried out after that turn and not undone, the newest first.
  public List<Import> after(int turn, RegisterKind kind) {
    return database
        .sql(
            IMPORTS
                + "where turn > :turn and kind = :kind and undone_at is null order by turn desc")
        .param("turn", turn)
        .param("kind", kind.name())
        .query(ImportRow::of)
        .list();
  }

  /// The headings that were pointed out the last time for that register.
  public Map<Column, String> lastHeadings(RegisterKind kind) {
    return database
        .sql(
            IMPORTS
                + "where columns is not null and kind = :kind order by uploaded_at desc, id limit 1")
        .param("kind", kind.name())
        .query(ImportRow::of)
        .optional()
        .map(ImportStore::headings)
        .orElse(Map.of());
  }

  private static Map<Column, String> headings(Import last) {
    var headings = new EnumMap<Column, String>(Column.class);
    last.told()
        .ifPresent(columns ->
            columns
                .places()
                .forEach((column, place) -> headings.put(column, last.heading().get(place))));
    return headings;
  }

  /// @param kind tells in which order they are kept
  public void tell(ImportId id, RegisterKind kind, Columns columns) {
    database
        .sql("update assistance.import set columns = :columns where id = :id")
        .param("id", id.value())
        .param(
            "columns", kind.columns().stream().map(columns.places()::get).toArray(Integer[]::new))
        .update();
  }

  /// Gives it the next turn. Two who start at once do so one after the other.
  ///
  /// @return false when another one runs
  public boolean start(ImportId id, Instant at) {
    database
        .sql(
            "select pg_advisory_xact_lock(hashtext('assistance.import ' || tenancy.municipality()))")
        .query((row, n) -> true)
        .single();
    return database
            .sql(
                """
                update assistance.import set started_at = :at, broke_at = null, done = 0,
                  turn = (select coalesce(max(turn), 0) + 1 from assistance.import)
                where id = :id and not exists
                  (select from assistance.import where turn is not null and finished_at is null)
                """)
            .param("id", id.value())
            .param("at", at(at))
            .update()
        > 0;
  }

  public void progress(ImportId id, int done) {
    database
        .sql("update assistance.import set done = :done where id = :id and finished_at is null")
        .param("id", id.value())
        .param("done", done)
        .update();
  }

  /// Tells that an import is at work in the municipality, or is taken back, until the transaction
  /// ends, also when the process is killed; another one waits.
  public void hold() {
    database
        .sql("select pg_advisory_xact_lock(hashtext('assistance.run ' || tenancy.municipality()))")
        .query((row, n) -> true)
        .single();
  }

  public void finish(ImportId id, Import.Counts counts, Instant at) {
    database
        .sql(
            """
            update assistance.import set finished_at = :at, done = row_count, added = :added,
              changed = :changed, unchanged = :unchanged, unknown = :unknown, faulty = :faulty
            where id = :id
            """)
        .param("id", id.value())
        .param("at", at(at))
        .param("added", counts.added())
        .param("changed", counts.changed())
        .param("unchanged", counts.unchanged())
        .param("unknown", counts.unknown())
        .param("faulty", counts.faulty())
        .update();
  }

  /// It gives its turn back, and can be started again.
  public void breakOff(ImportId id, Instant at) {
    database
        .sql(
            """
            update assistance.import set turn = null, done = 0, broke_at = :at
            where id = :id and turn is not null and finished_at is null
            """)
        .param("id", id.value())
        .param("at", at(at))
        .update();
  }

  /// Those that were started before then, have not ended, and that nobody is at work with: their
  /// process was stopped or killed.
  public void breakOffStartedBefore(Instant then, Instant at) {
    database
        .sql(
            """
            with nobody as materialized (
              select pg_try_advisory_xact_lock(hashtext('assistance.run ' || tenancy.municipality())) as works)
            update assistance.import set turn = null, done = 0, broke_at = :at from nobody
            where nobody.works and turn is not null and finished_at is null and started_at < :then
            """)
        .param("then", at(then))
        .param("at", at(at))
        .update();
  }

  public void giveUp(ImportId id, Instant at) {
    database
        .sql("update assistance.import set given_up_at = :at where id = :id")
        .param("id", id.value())
        .param("at", at(at))
        .update();
  }

  public void giveUpUploadedBefore(Instant then, Instant at) {
    database
        .sql(
            """
            update assistance.import set given_up_at = :at
            where turn is null and given_up_at is null and uploaded_at < :then
            """)
        .param("then", at(then))
        .param("at", at(at))
        .update();
  }

  public void undo(ImportId id, AccountId by, Instant at) {
    database
        .sql("update assistance.import set undone_at = :at, undone_by = :by where id = :id")
        .param("id", id.value())
        .param("by", by.value())
        .param("at", at(at))
        .update();
  }

  private static OffsetDateTime at(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
