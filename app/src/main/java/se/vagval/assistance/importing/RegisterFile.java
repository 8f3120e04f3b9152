package se.vagval.assistance.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.assistance.model.RowIsReadable.Row;

/// A register as it was sent: a table with a heading. What a file is is read from its first bytes,
/// never from its name.
sealed interface RegisterFile {

  int MOST_BYTES = 20 * 1024 * 1024;
  int MOST_ROWS = 200_000;
  int MOST_COLUMNS = 60;

  record Table(List<String> heading, List<Row> rows) implements RegisterFile {}

  record Refused(Reason reason) implements RegisterFile {}

  enum Reason {
    EMPTY,
    TOO_LARGE,
    WRONG_TYPE,
    OLD_EXCEL,
    BROKEN,
    TOO_MANY_ROWS
  }

  static RegisterFile of(byte[] file) {
    if (file.length == 0) {
      return new Refused(Reason.EMPTY);
    }
    if (file.length > MOST_BYTES) {
      return new Refused(Reason.TOO_LARGE);
    }
    if (startsWith(file, 'P', 'K', 3, 4)) {
      return ExcelTable.read(file);
    }
    return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)
        ? new Refused(Reason.OLD_EXCEL)
        : text(file).map(CsvTable::read).orElseGet(() -> new Refused(Reason.WRONG_TYPE));
  }

  /// The first row that says something is the heading; the rest are rows, empty ones left out.
  static RegisterFile table(Stream<Row> all) {
    var rows =
        all.filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .limit(MOST_ROWS + 2L)
            .toList();
    if (rows.size() < 2) {
      return new Refused(Reason.EMPTY);
    }
    return rows.size() > MOST_ROWS + 1
        ? new Refused(Reason.TOO_MANY_ROWS)
        : new Table(List.copyOf(rows.getFirst().cells()), rows.subList(1, rows.size()));
  }

  /// UTF-8 when every byte fits; else Windows-1252, which older systems in Sweden write.
  private static Optional<String> text(byte[] file) {
    return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))
        .flatMap(charset -> decoded(file, charset).stream())
        .findFirst()
        .filter(text -> text.chars().noneMatch(RegisterFile::isNoText));
  }

  private static boolean isNoText(int character) {
    return character < ' ' && character != '\t' && character != '\r' && character != '\n';
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException anotherOne) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] file, int... signature) {
    for (int i = 0; i < signature.length; i++) {
      if (file.length <= i || (file[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
