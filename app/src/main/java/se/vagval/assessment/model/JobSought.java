package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.assessment.JobSoughtId;
import se.vagval.kernel.Term;

/// A job that a person has sought, as they wrote it down themselves.
///
/// @param what employer and work, in the person's words
@Term(sv = "sökt arbete")
public record JobSought(
    JobSoughtId id, String what, How how, LocalDate on, CameOf cameOf, int version) {

  @Term(sv = "sätt att söka arbete")
  public enum How {
    ADVERT,
    ASKED_MYSELF,
    FROM_AF,
    AGENCY,
    SOMEBODY_I_KNOW,
    OTHER
  }

  @Term(sv = "vad ansökan gav")
  public enum CameOf {
    NO_ANSWER_YET,
    INTERVIEW,
    NO,
    JOB,
    GAVE_UP
  }

  public YearMonth month() {
    return YearMonth.from(on);
  }
}
