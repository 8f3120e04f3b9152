package se.vagval.assistance.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.assistance.ImportId;

/// One file of a register and what has become of it.
///
/// @param rows in the file, the heading left out
/// @param columns null until somebody has said which column is what
public record Import(
    ImportId id,
    RegisterKind kind,
    String fileName,
    List<String> heading,
    int rows,
    Instant uploadedAt,
    AccountId uploadedBy,
    @Nullable Columns columns,
    Progress progress,
    Counts counts) {

  public enum State {
    UPLOADED,
    RUNNING,
    IMPORTED,
    GIVEN_UP,
    UNDONE
  }

  /// @param turn null until it runs
  /// @param done rows of all that have been dealt with
  public record Progress(
      @Nullable Integer turn,
      int done,
      @Nullable Instant brokeAt,
      @Nullable Instant givenUpAt,
      @Nullable Instant finishedAt,
      @Nullable Instant undoneAt) {}

  /// What the import came to, in household-months or decisions; unknown and faulty are rows of the
  /// file.
  public record Counts(int added, int changed, int unchanged, int unknown, int faulty) {}

  public State state() {
    if (progress.undoneAt != null) {
      return State.UNDONE;
    }
    if (progress.finishedAt != null) {
      return State.IMPORTED;
    }
    if (progress.givenUpAt != null) {
      return State.GIVEN_UP;
    }
    return progress.turn != null ? State.RUNNING : State.UPLOADED;
  }

  public boolean isUploaded() {
    return state() == State.UPLOADED;
  }

  /// Whether it was started and nothing came of it.
  public boolean brokeOff() {
    return isUploaded() && progress.brokeAt != null;
  }

  public Optional<Columns> told() {
    return Optional.ofNullable(columns);
  }
}
