package se.vagval.casework.store;

import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import se.vagval.casework.model.ClosingList;
import se.vagval.profiles.ReviewedList;

/// Reads why cases are closed from `casework/closings.csv`, which is reviewed like code. A list
/// that says two things on a day stops the start.
@Repository
public class ClosingListFile {

  private final ClosingList list;

  ClosingListFile() {
    list = new ClosingList(ReviewedList.read("casework/closings.csv", ClosingListFile::row));
  }

  public ClosingList list() {
    return list;
  }

  /// The wording on that day, or the code itself where the list is silent.
  public String words(String code, LocalDate day, boolean inSwedish) {
    return list.of(code, day).map(row -> row.words(inSwedish)).orElse(code);
  }

  private static ClosingList.Row row(ReviewedList.Row row) {
    return new ClosingList.Row(
        row.text("code"),
        row.day("from"),
        row.dayOrNull("to"),
        row.text("sv"),
        row.text("en"),
        row.is("yes", "no", "needs_words"),
        row.orNull("national_code"),
        row.isStated(),
        row.text("source"));
  }
}
