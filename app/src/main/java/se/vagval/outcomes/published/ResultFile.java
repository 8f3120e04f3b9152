package se.vagval.outcomes.published;

import java.util.List;
import java.util.stream.Collectors;
import se.vagval.catalogue.PublishedResults.Result;
import se.vagval.web.CsvRows;
import se.vagval.web.Text;

/// The published results as comma-separated values: just what the page shows, no more.
final class ResultFile {

  private static final List<String> HEADS =
      List.of(
          "provider",
          "measure",
          "known",
          "started",
          "ended",
          "self-supporting",
          "subsidised",
          "share-per-mille",
          "low-per-mille",
          "high-per-mille",
          "starts-from",
          "starts-to",
          "followed-up-on",
          "method");

  private ResultFile() {}

  static String of(ResultTable table, Text text) {
    var head = HEADS.stream().map(key -> text.t("outcomes.file." + key)).toList();
    return table.lines().stream()
        .map(line -> row(line, table, text))
        .map(ResultFile::written)
        .collect(Collectors.joining("", CsvRows.BYTE_ORDER_MARK + written(head), ""));
  }

  private static List<String> row(ResultTable.Line line, ResultTable table, Text text) {
    var figures =
        switch (line.result()) {
          case Result.TooFew() -> none(text.t("outcomes.result.too-few"));
          case Result.NotFollowedUpYet() -> none(text.t("outcomes.result.not-yet"));
          case Result.Known known -> known(known);
        };
    var row = new java.util.ArrayList<String>();
    row.add(line.provider());
    row.add(text.of("catalogue.measure", line.measure()));
    row.addAll(figures);
    row.addAll(
        List.of(
            table.starts().from().toString(),
            table.lastStart().toString(),
            table.followedUpOn().toString(),
            table.method()));
    return row;
  }

  private static List<String> none(String why) {
    return List.of(why, "", "", "", "", "", "", "");
  }

  private static List<String> known(Result.Known known) {
    var share = known.share();
    return List.of(
        "",
        String.valueOf(known.started()),
        String.valueOf(known.ended()),
        String.valueOf(known.selfSupporting()),
        String.valueOf(known.subsidised()),
        share == null ? "" : String.valueOf(share.perMille()),
        share == null ? "" : String.valueOf(share.lowPerMille()),
        share == null ? "" : String.valueOf(share.highPerMille()));
  }

  private static String written(List<String> row) {
    return CsvRows.row(row, ',');
  }
}
