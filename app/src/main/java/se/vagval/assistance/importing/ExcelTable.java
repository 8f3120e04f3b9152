package se.vagval.assistance.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import se.vagval.assistance.model.RowIsReadable;

/// The first sheet of an Excel file. A cell that Excel shows as a date is read as that day.
final class ExcelTable {

  /// A small file can unfold to more than any memory holds.
  private static final long MOST_UNFOLDED = 400L * 1024 * 1024;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private ExcelTable() {}

  static RegisterFile read(byte[] file) {
    try {
      if (!unfoldsToSomethingReasonable(file)) {
        return new RegisterFile.Refused(RegisterFile.Reason.TOO_LARGE);
      }
      try (var book =
              new ReadableWorkbook(
                  new ByteArrayInputStream(file), new ReadingOptions(true, false));
          var rows = book.getFirstSheet().openStream()) {
        return RegisterFile.table(rows.map(ExcelTable::row));
      }
    } catch (IOException
        | UncheckedIOException
        | ExcelReaderException
        | IllegalArgumentException broken) {
      return new RegisterFile.Refused(RegisterFile.Reason.BROKEN);
    }
  }

  private static boolean unfoldsToSomethingReasonable(byte[] file) throws IOException {
    long left = MOST_UNFOLDED;
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      var entries = zip.getEntries();
      while (left > 0 && entries.hasMoreElements()) {
        left -= lengthOf(zip.getInputStream(entries.nextElement()), left);
      }
    }
    return left > 0;
  }

  private static long lengthOf(InputStream entry, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long length = 0;
    int read = entry.read(buffer);
    while (read >= 0 && length <= most) {
      length += read;
      read = entry.read(buffer);
    }
    return length;
  }

  private static RowIsReadable.Row row(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>();
    int most = Math.min(row.getCellCount(), RegisterFile.MOST_COLUMNS);
    for (int i = 0; i < most; i++) {
      cells.add(row.getOptionalCell(i).map(ExcelTable::text).orElse(""));
    }
    return new RowIsReadable.Row(row.getRowNum(), cells);
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell)) {
      return cell.asDate().toLocalDate().toString();
    }
    var text =
        cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA
            ? cell.getRawValue()
            : cell.getText();
    return text == null ? "" : CONTROL.matcher(text).replaceAll(" ").strip();
  }

  /// A number whose format writes out a year, such as `yyyy-mm-dd` or `mmm-yy`.
  private static boolean isDate(Cell cell) {
    return Optional.ofNullable(cell.getDataFormatString())
        .map(format -> QUOTED.matcher(format).replaceAll("").contains("y"))
        .orElse(false);
  }
}
