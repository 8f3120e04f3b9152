package se.vagval.remuneration.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import se.vagval.kernel.Money;
import se.vagval.web.CsvRows;
import se.vagval.web.Page;

/// Lines as a file for a spreadsheet: semicolons, decimal commas, UTF-8 with a mark that tells so.
public final class CsvFile {

  private static final List<String> COLUMNS =
      List.of(
          "run",
          "provider",
          "person",
          "kind",
          "month",
          "due",
          "days",
          "wanted",
          "posted",
          "amount",
          "rule",
          "decision",
          "why");

  private CsvFile() {}

  public static ResponseEntity<byte[]> of(Page page, String name, List<ShownLine> lines) {
    var text = new StringBuilder(CsvRows.BYTE_ORDER_MARK);
    text.append(row(COLUMNS.stream().map(column -> page.t("remuneration.csv." + column)).toList()));
    lines.forEach(line -> text.append(row(cells(page, line))));
    var as = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, as.toString())
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(Page page, ShownLine shown) {
    var line = shown.line();
    var entry = line.entry();
    return Arrays.asList(
        shown.shownFor().toString(),
        shown.provider(),
        shown.person().atWork(page.text()),
        entry.kind().word(),
        entry.month().toString(),
        line.due().toString(),
        Integer.toString(line.days()),
        kronor(line.wanted()),
        kronor(line.posted()),
        kronor(line.amount()),
        line.why().rule(),
        shown.decision(),
        String.join(". ", line.why().in(page.text().locale())));
  }

  private static String kronor(Money amount) {
    return BigDecimal.valueOf(amount.ore(), 2).toPlainString().replace('.', ',');
  }

  private static String row(List<String> cells) {
    return CsvRows.row(cells, ';');
  }
}
