package se.vagval.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Tells which decisions rest on months of the register. Modules to the right implement it as
/// beans; an import that one of them rests on is not undone.
public interface RestsOnAssistance {

  /// What rests on it.
  enum What {
    /// That there was a right to a check.
    CHECK,
    /// That the right had ended, so that the check was ended before its time.
    END
  }

  /// @param number as people quote the decision on the check
  /// @param decidedOn the day of the decision, or of the one to end the check
  record Decision(String number, LocalDate decidedOn, What what) {}

  /// Those that would lose their ground, the oldest first.
  ///
  /// @param undone the import that would go, with all that it says
  List<Decision> on(ImportId undone, Collection<PaidMonth> months);
}
