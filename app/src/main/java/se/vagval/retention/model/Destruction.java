package se.vagval.retention.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;
import se.vagval.retention.DestructionId;

/// A list that is prepared, withdrawn, or approved and carried out.
///
/// @param certificate null until it is carried out
public record Destruction(
    DestructionId id,
    LocalDate asOf,
    String rule,
    State state,
    UUID preparedBy,
    List<Listed> cases,
    @Nullable Certificate certificate) {

  public enum State {
    PREPARED,
    WITHDRAWN,
    CARRIED_OUT
  }

  public record Listed(String number, LocalDate lastNote) {}

  /// @param leftOut cases that got a note, or a new case beside them, after the list was made
  /// @param counts the number of rows, for each table
  @Term(sv = "gallringsbevis")
  public record Certificate(
      List<String> numbers,
      List<String> leftOut,
      Map<String, Integer> counts,
      OffsetDateTime at,
      String preparedBy,
      String approvedBy) {}
}
