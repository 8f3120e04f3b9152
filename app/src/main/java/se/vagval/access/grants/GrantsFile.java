package se.vagval.access.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.access.model.KeptGrant.Signature;
import se.vagval.web.CsvRows;
import se.vagval.web.Text;

/// The list of grants as a file for a spreadsheet.
final class GrantsFile {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
  private static final List<String> COLUMNS =
      List.of(
          "holder",
          "role",
          "place",
          "from",
          "until",
          "state",
          "given-on",
          "given-by",
          "reviewed-on",
          "reviewed-by",
          "ended-on",
          "ended-by");

  private GrantsFile() {}

  static String of(ListGrants.Found found, Text text) {
    var file = new StringBuilder(CsvRows.BYTE_ORDER_MARK);
    file.append(
        CsvRows.row(COLUMNS.stream().map(name -> text.t("access.file." + name)).toList(), ';'));
    found.rows().forEach(row -> file.append(CsvRows.row(cells(row, text), ';')));
    return file.toString();
  }

  private static List<String> cells(ListGrants.Row row, Text text) {
    var grant = row.grant();
    var end = grant.end();
    var head =
        Stream.of(
            grant.holder().name(),
            text.of("access.role", grant.role()),
            row.place(),
            grant.from().toString(),
            end == null ? "" : end.minusDays(1).toString(),
            text.of("access.grant.state", row.state()));
    var history =
        Stream.of(
                signed(grant.given(), text),
                signed(grant.reviewed(), text),
                signed(grant.ended(), text))
            .flatMap(List::stream);
    return Stream.concat(head, history).toList();
  }

  private static List<String> signed(@Nullable Signature signature, Text text) {
    return signature == null
        ? List.of("", "")
        : List.of(
            day(signature.at()).toString(),
            signature.by().isEmpty() ? text.t("access.grant.command-line") : signature.by());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, SWEDEN);
  }
}
