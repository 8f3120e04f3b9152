package se.vagval.audit.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.audit.ReviewId;
import se.vagval.kernel.Term;

/// A check of one month of the log: what was drawn, and what was found.
///
/// @param unit null for the whole municipality
/// @param left how many of those drawn have no outcome yet
/// @param closing null while it is open
@Term(sv = "loggkontroll")
public record Review(
    ReviewId id,
    YearMonth month,
    @Nullable UUID unit,
    Instant drawnAt,
    UUID drawnBy,
    int drawn,
    int left,
    @Nullable Closing closing) {

  public record Closing(Instant at, UUID by, String conclusion) {}

  /// Why an entry was drawn; the first that fits.
  public enum Reason {
    /// The person is protected.
    PROTECTED,
    SAME_SURNAME,
    /// Somebody asked for what they had no right to.
    REFUSED,
    NO_CASE,
    UNUSUAL_HOUR,
    RANDOM
  }

  public enum Outcome {
    IN_ORDER,
    /// The reader was asked, and the answer stands in the note.
    ASKED,
    /// A reading without a reason in the work: reported as a deviation.
    DEVIATION
  }

  /// An entry that was drawn.
  ///
  /// @param reader null for a visitor
  /// @param outcome null until somebody has looked at it
  /// @param version how often something has been noted
  public record Item(
      long entry,
      Reason reason,
      Instant at,
      @Nullable UUID reader,
      String role,
      @Nullable UUID place,
      String what,
      @Nullable UUID caseId,
      @Nullable Outcome outcome,
      String note,
      int version) {}

  /// What somebody found of an entry.
  ///
  /// @param seen the version of the entry that they saw
  public record Finding(ReviewId review, long entry, Outcome outcome, String note, int seen) {

    /// The very same is noted already: the form was sent twice.
    public boolean isIn(Item item) {
      return item.outcome() == outcome && item.note().equals(note);
    }
  }

  public boolean isOpen() {
    return closing == null;
  }
}
