package se.vagval.coordination.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import se.vagval.coordination.model.Partner;
import se.vagval.coordination.model.Provision;
import se.vagval.profiles.ReviewedList;

/// Reads the provisions that lift secrecy from `coordination/provisions.csv`, which is reviewed
/// like code.
@Repository
public class ProvisionFile {

  private final List<Provision> all;

  ProvisionFile() {
    all = ReviewedList.read("coordination/provisions.csv", ProvisionFile::row);
  }

  public List<Provision> on(LocalDate day) {
    return Provision.on(day, all);
  }

  /// The one of that code on that day.
  public Optional<Provision> find(String code, LocalDate day) {
    return on(day).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private static Provision row(ReviewedList.Row row) {
    return new Provision(
        row.text("code"),
        row.day("from"),
        row.dayOrNull("to"),
        Arrays.stream(row.text("partners").split(",", -1))
            .map(Partner::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        row.text("sv"),
        row.text("en"));
  }
}
