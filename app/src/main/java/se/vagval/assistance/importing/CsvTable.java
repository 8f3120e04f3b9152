package se.vagval.assistance.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.stream.Stream;
import se.vagval.assistance.model.RowIsReadable.Row;

/// A file of text with a separator: semicolon, comma or tab, whichever the heading has most of.
final class CsvTable {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private CsvTable() {}

  static RegisterFile read(String text) {
    var plain = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    if (plain.startsWith("%PDF-") || plain.startsWith("<")) {
      return new RegisterFile.Refused(RegisterFile.Reason.WRONG_TYPE);
    }
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator(plain.lines().findFirst().orElse("")))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(plain);
    try {
      return RegisterFile.table(reader.stream().map(CsvTable::row));
    } catch (CsvParseException broken) {
      return new RegisterFile.Refused(RegisterFile.Reason.BROKEN);
    }
  }

  private static Row row(CsvRecord row) {
    return new Row(
        Math.toIntExact(row.getStartingLineNumber()),
        row.getFields().stream().limit(RegisterFile.MOST_COLUMNS).map(String::strip).toList());
  }

  private static char separator(String heading) {
    return Stream.of(';', '\t', ',')
        .max(Comparator.comparingLong(one -> heading.chars().filter(c -> c == one).count()))
        .orElse(';');
  }
}
