package se.vagval.statistics.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.vagval.statistics.model.Printed;

/// The figures that Nacka's social welfare board printed in 2005, as it printed them.
@Component
public class PrintedFigures {

  private static final String FILE = "statistics/nacka-2005.csv";
  private static final int COLUMNS = 5;

  private final List<Printed> all = read();

  public List<Printed> all() {
    return all;
  }

  private static List<Printed> read() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(PrintedFigures::printed)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Printed printed(String line) {
    var values = line.split(",", -1);
    if (values.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": cannot read " + line);
    }
    return new Printed(
        values[0],
        values[1],
        values[2].isEmpty() ? null : Integer.valueOf(values[2]),
        values[3].isEmpty() ? null : Integer.valueOf(values[3]),
        values[4].isEmpty() ? null : new BigDecimal(values[4]));
  }
}
