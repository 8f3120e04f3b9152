package se.vagval.statistics.registers;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.vagval.statistics.RegisterMonth;
import se.vagval.statistics.model.Part;
import se.vagval.statistics.model.Printed;
import se.vagval.statistics.model.RegisterCount;
import se.vagval.web.Text;

/// The register tables of two months, in the order of the document of 2005.
///
/// @param months those that can be chosen, the latest first
public record RegisterTables(
    List<RegisterMonth> months, RegisterCount month, RegisterCount with, List<Printed> printed) {

  /// @param key of the row's name
  /// @param of what its share is of; null for a row that is a whole
  public record Row(
      String key, ToIntFunction<RegisterCount> count, @Nullable ToIntFunction<RegisterCount> of) {

    public int in(RegisterCount month) {
      return count.applyAsInt(month);
    }

    public boolean hasShare(RegisterCount month) {
      return of != null && of.applyAsInt(month) > 0;
    }

    /// Only where it has a share.
    public Part part(RegisterCount month) {
      return new Part(in(month), of == null ? 0 : of.applyAsInt(month));
    }
  }

  /// One table: its name's key and its rows.
  public record Table(String key, List<Row> rows) {}

  private static final List<Table> TABLES =
      List.of(
          new Table(
              "payment",
              List.of(
                  new Row("payment-register", RegisterCount::paid, null),
                  new Row("work-and-rehab", RegisterCount::workAndRehab, RegisterCount::paid))),
          new Table(
              "decision",
              List.of(
                  new Row("decision-register", RegisterCount::decided, null),
                  new Row("unemployed", RegisterCount::unemployed, RegisterCount::decided),
                  new Row("with-measure", RegisterCount::withMeasure, RegisterCount::unemployed),
                  new Row("persons-at-centre", RegisterCount::personsAtCentre, null),
                  new Row("unclear", RegisterCount::unclear, RegisterCount::decided),
                  new Row("persons-in-projects", RegisterCount::personsInProjects, null))));

  public List<Table> tables() {
    return TABLES;
  }

  public boolean isEmpty() {
    return months.isEmpty();
  }

  /// When a printed figure is from: a month in words, or a year as it is.
  public static String when(Printed line, Text text) {
    return line.when().contains("-") ? text.month(YearMonth.parse(line.when())) : line.when();
  }

  public int change(Row row) {
    return row.in(month) - row.in(with);
  }
}
