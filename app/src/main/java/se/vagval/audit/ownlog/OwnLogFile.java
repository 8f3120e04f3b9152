package se.vagval.audit.ownlog;

import java.util.List;
import se.vagval.audit.LogLine;
import se.vagval.web.CsvRows;
import se.vagval.web.Text;

/// The log of a person's cases as a file for a spreadsheet, written line by line.
final class OwnLogFile {

  private static final List<String> COLUMNS =
      List.of("day", "role", "place", "act", "what", "times");

  private final StringBuilder file = new StringBuilder(CsvRows.BYTE_ORDER_MARK);
  private final Text text;

  OwnLogFile(Text text) {
    this.text = text;
    row(COLUMNS.stream().map(name -> text.t("audit.own.file." + name)).toList());
  }

  void add(LogLine line) {
    row(
        List.of(
            line.day().toString(),
            text.of("access.role", line.role()),
            line.place(),
            text.of("audit.own.act", line.act()),
            line.about(text),
            String.valueOf(line.times())));
  }

  String written() {
    return file.toString();
  }

  private void row(List<String> cells) {
    file.append(CsvRows.row(cells, ';'));
  }
}
