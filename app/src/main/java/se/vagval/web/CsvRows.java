package se.vagval.web;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How every file for a spreadsheet is written: UTF-8 with a mark that tells so, each cell quoted,
/// and no text that a spreadsheet would take for a formula. Numbers stay numbers.
public final class CsvRows {

  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");

  /// The wide forms too, which some spreadsheets read as the narrow ones.
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private CsvRows() {}

  /// One row with its end.
  public static String row(Collection<String> cells, char separator) {
    return cells.stream()
        .map(CsvRows::cell)
        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
  }

  private static String cell(String text) {
    var isNumber = NUMBER.matcher(text).matches();
    var safe = !isNumber && FORMULA.matcher(text).matches() ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
