package se.vagval.assessment.model;

import java.time.LocalDate;
import se.vagval.assessment.ProgressNoteId;
import se.vagval.kernel.Term;

/// Something that happened on the way to work. They are counted, never scored.
@Term(sv = "händelse på väg mot arbete")
public record ProgressEvent(ProgressNoteId id, Kind kind, LocalDate on, String words) {

  /// The names are stored and never change.
  public enum Kind {
    APPLICATION,
    EMPLOYER_MET,
    INTERVIEW,
    STUDY_VISIT,
    PRACTICE_DAY,
    COURSE_PASSED,
    PAID_DAY
  }
}
