package se.vagval.coordination.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Provision;

/// Reads the provisions that lift secrecy from `coordination/provisions.csv`, which is reviewed
/// like code.
@Repository
public class ProvisionFile {

  private static final int CELLS = 8;

  private final List<Provision> all;

  ProvisionFile() {
    try {
      all =
          new ClassPathResource("coordination/provisions.csv")
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(ProvisionFile::row)
              .toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  public List<Provision> on(LocalDate day) {
    return Provision.on(day, all);
  }

  /// The one of that code on that day.
  public Optional<Provision> find(String code, LocalDate day) {
    return on(day).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private static Provision row(String line) {
    var cells = List.of(line.split(";", -1));
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException("not " + CELLS + " cells: " + line);
    }
    return new Provision(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        cells.get(2).isBlank() ? null : LocalDate.parse(cells.get(2)),
        Arrays.stream(cells.get(3).split(",", -1))
            .map(Partner::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        cells.get(4),
        cells.get(5));
  }
}
