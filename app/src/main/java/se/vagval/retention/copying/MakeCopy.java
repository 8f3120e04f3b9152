package se.vagval.retention.copying;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.retention.model.ColumnInCopy;
import se.vagval.retention.model.CopiedTable;
import se.vagval.retention.store.CopyDatabase;
import se.vagval.retention.store.NameLists;

/// Copies what a service keeps into an empty database, in which nobody is who they were.
final class MakeCopy {

  sealed interface Outcome {
    /// @param rows how many of each table
    record Copied(List<String> municipalities, Map<String, Long> rows) implements Outcome {}

    record SameDatabase() implements Outcome {}

    record NotEmpty() implements Outcome {}

    record NoSuchMunicipality() implements Outcome {}

    /// Columns that do not say what they hold of people.
    record Untagged(List<String> columns) implements Outcome {}

    /// The source was made by another version of the service.
    record AnotherVersion() implements Outcome {}
  }

  private final CopyDatabase.Address from;
  private final CopyDatabase.Address to;
  private final Runnable migrate;
  private final LocalDate today;

  /// @param migrate makes the tables in the target
  MakeCopy(CopyDatabase.Address from, CopyDatabase.Address to, Runnable migrate, LocalDate today) {
    this.from = from;
    this.to = to;
    this.migrate = migrate;
    this.today = today;
  }

  /// @param only one municipality, or all when empty
  Outcome handle(Optional<String> only) throws SQLException, IOException {
    try (var source = CopyDatabase.open(from)) {
      source.readOnly();
      var refusal = refusal(source, only);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      migrate.run();
      try (var target = CopyDatabase.open(to)) {
        return target.tables().equals(source.tables())
            ? copy(source, target, only)
            : new Outcome.AnotherVersion();
      }
    }
  }

  private Optional<Outcome> refusal(CopyDatabase source, Optional<String> only)
      throws SQLException {
    try (var target = CopyDatabase.open(to)) {
      if (source.isSameAs(target)) {
        return Optional.of(new Outcome.SameDatabase());
      }
      if (!target.isEmpty()) {
        return Optional.of(new Outcome.NotEmpty());
      }
    }
    var untagged = source.tables().stream().flatMap(MakeCopy::untagged).toList();
    if (!untagged.isEmpty()) {
      return Optional.of(new Outcome.Untagged(untagged));
    }
    return only.isEmpty() || source.municipalities().contains(only.get())
        ? Optional.empty()
        : Optional.of(new Outcome.NoSuchMunicipality());
  }

  private static java.util.stream.Stream<String> untagged(CopiedTable table) {
    return table.columns().stream()
        .filter(column -> ColumnInCopy.of(column) == ColumnInCopy.Outcome.REFUSED)
        .map(column -> table.schema() + "." + table.name() + "." + column.name());
  }

  private Outcome copy(CopyDatabase source, CopyDatabase target, Optional<String> only)
      throws SQLException, IOException {
    var tables = source.tables();
    var municipalities = only.map(List::of).orElse(source.municipalities());
    var fiction = Fiction.withNewKey(new NameLists(), today);
    var rows = new LinkedHashMap<String, Long>();
    target.open(tables);
    for (var municipality : municipalities) {
      source.enter(municipality);
      fiction.number(source.numbers());
      for (var table : tables) {
        rows.merge(
            table.schema() + "." + table.name(), copy(table, source, target, fiction), Long::sum);
      }
    }
    target.shut(tables);
    return new Outcome.Copied(municipalities, rows);
  }

  private static long copy(
      CopiedTable table, CopyDatabase source, CopyDatabase target, Fiction fiction)
      throws SQLException, IOException {
    var becomes = table.columns().stream().map(ColumnInCopy::of).toList();
    var read = "copy (select %s from %s) to stdout".formatted(table.selectList(), table.written());
    var write = "copy %s (%s) from stdin".formatted(table.written(), table.columnList());
    var in = target.copying().copyIn(write);
    try (var lines =
        new BufferedReader(new InputStreamReader(source.rows(read), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var bytes = (told(line, becomes, fiction) + "\n").getBytes(StandardCharsets.UTF_8);
        in.writeToCopy(bytes, 0, bytes.length);
      }
      return in.endCopy();
    } finally {
      if (in.isActive()) {
        in.cancelCopy();
      }
    }
  }

  private static String told(String line, List<ColumnInCopy.Outcome> becomes, Fiction fiction) {
    var fields = line.split("\t", -1);
    for (int nth = 0; nth < fields.length; nth++) {
      fields[nth] = fiction.tell(becomes.get(nth), fields[nth]);
    }
    return fiction.withOtherIds(String.join("\t", fields));
  }
}
