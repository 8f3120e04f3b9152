package se.vagval.assessment.statefirst;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.assessment.model.CarriedOverTime;
import se.vagval.assessment.model.CarriedOverTime.Month;
import se.vagval.web.CsvRows;
import se.vagval.web.Text;

/// What was carried month by month, as comma-separated values.
final class CarriedFile {

  private CarriedFile() {}

  static String of(CarriedOverTime found, Text text) {
    var head =
        Stream.of("unit", "month", "instead-of", "carried", "begun", "ended")
            .map(key -> text.t("assessment.states.file." + key))
            .toList();
    return found.months().stream()
        .map(month -> written(row(month, text)))
        .collect(Collectors.joining("", CsvRows.BYTE_ORDER_MARK + written(head), ""));
  }

  private static List<String> row(Month month, Text text) {
    return List.of(
        month.unit(),
        month.month().toString(),
        text.of("assessment.states.instead-of", month.insteadOf()),
        String.valueOf(month.carried()),
        String.valueOf(month.begun()),
        String.valueOf(month.ended()));
  }

  private static String written(List<String> row) {
    return CsvRows.row(row, ',');
  }
}
