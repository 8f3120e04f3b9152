package se.vagval.assistance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Tells which decisions rest on months of the register. Modules to the right implement it as
/// beans; an import that one of them rests on is not undone.
public interface RestsOnAssistance {

  /// @param number as people quote the decision
  record Decision(String number, LocalDate decidedOn) {}

  /// Those that would lose their ground, the oldest first.
  ///
  /// @param undone the import that would go, with all that it says
  List<Decision> on(ImportId undone, Collection<PaidMonth> months);
}
