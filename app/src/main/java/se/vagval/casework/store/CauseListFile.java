package se.vagval.casework.store;

import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import se.vagval.casework.Cause;
import se.vagval.casework.model.CauseList;
import se.vagval.profiles.ReviewedList;

/// Reads the list of causes from `casework/causes.csv`, which is reviewed like code. A list that
/// says two things on a day stops the start.
@Repository
public class CauseListFile {

  private final CauseList list;

  CauseListFile() {
    list = new CauseList(ReviewedList.read("casework/causes.csv", CauseListFile::row));
  }

  public CauseList list() {
    return list;
  }

  /// The wording on that day, or the cause's own name where the list is silent.
  public String words(Cause cause, LocalDate day, boolean inSwedish) {
    return list.of(cause, day).map(row -> row.words(inSwedish)).orElseGet(cause::name);
  }

  static CauseList read(String text) {
    return new CauseList(ReviewedList.parse(text, CauseListFile::row));
  }

  private static CauseList.Row row(ReviewedList.Row row) {
    return new CauseList.Row(
        row.text("code"),
        Cause.valueOf(row.text("cause")),
        row.day("from"),
        row.dayOrNull("to"),
        row.text("sv"),
        row.text("en"),
        row.orNull("national_code"),
        row.isStated(),
        row.text("source"));
  }
}
