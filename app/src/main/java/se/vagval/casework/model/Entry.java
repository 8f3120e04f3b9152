package se.vagval.casework.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// What somebody signed in a case's journal. It is never edited; a correction refers back to it.
///
/// @param signedBy the name of the one who wrote it
/// @param corrects the entry that this one puts right
@Term(sv = "journalanteckning")
public record Entry(
    UUID id,
    Kind kind,
    LocalDate happenedOn,
    String text,
    @Nullable UUID corrects,
    OffsetDateTime signedAt,
    String signedBy) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  public enum Kind {
    NOTE,
    MEETING,
    CONTACT,
    /// In the person's own words.
    OWN_WORDS,
    /// Written by the service when another module made something happen.
    EVENT,
    CORRECTION;

    /// Whether a person chooses it.
    public boolean isChosen() {
      return this != EVENT && this != CORRECTION;
    }
  }

  /// The Swedish day on which it was signed.
  public LocalDate signedOn() {
    return signedAt.atZoneSameInstant(SWEDEN).toLocalDate();
  }

  public boolean isCorrection() {
    return corrects != null;
  }
}
