package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.YearMonth;
import se.vagval.kernel.Term;

/// What the caseworker found when a month's demand was followed up with the person.
///
/// @param by the name of whoever followed up
@Term(sv = "uppföljning av sökta arbeten")
public record MonthFollowUp(
    YearMonth month, Verdict verdict, String words, LocalDate on, String by) {

  @Term(sv = "bedömning av sökta arbeten")
  public enum Verdict {
    MET,
    PARTLY,
    NOT_MET
  }
}
