package se.vagval.statistics.registers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.statistics.model.RegisterCount;
import se.vagval.web.CsvRows;
import se.vagval.web.Text;

/// The tables as comma-separated values.
final class RegisterFile {

  private RegisterFile() {}

  static String of(RegisterTables tables, Text text) {
    var head =
        Stream.of("table", "what", "month", "count", "percent")
            .map(key -> text.t("statistics.file." + key))
            .toList();
    return tables.tables().stream()
        .flatMap(table ->
            table.rows().stream()
                .flatMap(row ->
                    Stream.of(tables.month(), tables.with())
                        .map(month -> row(table, row, month, text))))
        .map(RegisterFile::written)
        .collect(Collectors.joining("", CsvRows.BYTE_ORDER_MARK + written(head), ""));
  }

  private static List<String> row(
      RegisterTables.Table table, RegisterTables.Row row, RegisterCount month, Text text) {
    return List.of(
        text.t("statistics.table." + table.key()),
        text.t("statistics.row." + row.key()),
        month.month().month().toString(),
        String.valueOf(row.in(month)),
        row.hasShare(month) ? row.part(month).percent('.') : "");
  }

  private static String written(List<String> row) {
    return CsvRows.row(row, ',');
  }
}
