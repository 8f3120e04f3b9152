package se.vagval.assistance.store;

import java.util.List;
import org.springframework.stereotype.Repository;
import se.vagval.assistance.model.DecisionKind;
import se.vagval.assistance.model.DecisionKinds;
import se.vagval.profiles.ReviewedList;

/// Reads the kinds of decision from `assistance/decision-kinds.csv`, which is reviewed like code. A
/// list that says two things on a day stops the start.
@Repository
public class DecisionKindFile {

  private final DecisionKinds list;

  DecisionKindFile() {
    list =
        new DecisionKinds(
            ReviewedList.read("assistance/decision-kinds.csv", DecisionKindFile::row));
  }

  public DecisionKinds list() {
    return list;
  }

  private static DecisionKinds.Row row(ReviewedList.Row row) {
    return new DecisionKinds.Row(
        row.text("code"),
        DecisionKind.valueOf(row.text("kind")),
        row.day("from"),
        row.dayOrNull("to"),
        List.of(row.text("written").split("/")),
        row.orNull("national_code"));
  }
}
