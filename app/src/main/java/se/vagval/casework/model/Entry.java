package se.vagval.casework.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Role;
import se.vagval.kernel.Term;

/// What somebody signed in a case's journal. It is never edited; a correction refers back to it.
///
/// @param signedBy the name of the one who wrote it
/// @param signedAs the role that they wrote it in; null of older entries
/// @param answers the person's remark that this one answers
/// @param corrects the entry that this one puts right
@Term(sv = "journalanteckning")
public record Entry(
    UUID id,
    Kind kind,
    LocalDate happenedOn,
    String text,
    @Nullable UUID corrects,
    @Nullable UUID answers,
    OffsetDateTime signedAt,
    String signedBy,
    @Nullable Role signedAs) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  public enum Kind {
    NOTE,
    MEETING,
    CONTACT,
    PHONE_CALL,
    LETTER,
    OBSERVATION,
    DECISION_NOTE,
    /// In the person's own words, written down by staff.
    OWN_WORDS,
    /// Written by the service when another module made something happen.
    EVENT,
    CORRECTION,
    /// Written by the person themselves.
    REMARK,
    /// What the caseworker answered to a remark.
    ANSWER;

    /// Whether staff choose it.
    public boolean isChosen() {
      return switch (this) {
        case NOTE, MEETING, CONTACT, PHONE_CALL, LETTER, OBSERVATION, DECISION_NOTE, OWN_WORDS ->
            true;
        case EVENT, CORRECTION, REMARK, ANSWER -> false;
      };
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
