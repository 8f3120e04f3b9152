package se.vagval.assistance.model;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.assistance.model.ReadRow.Readable;
import se.vagval.assistance.model.ReadRow.Unreadable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// The months that a file covers whole: it has rows of them, and none that was left out for a
/// fault. A row whose month cannot be read may be of any. Rows about people who are not known here
/// take nothing away.
@Rule(id = "AST-08", source = "our reading")
@Term(sv = "månader som registret har nått")
public final class CoveredMonths {

  private CoveredMonths() {}

  public static Set<YearMonth> of(
      List<ReadRow<HouseholdMonth>> rows, Register<HouseholdMonth> register) {
    var faulty =
        register.faults().stream()
            .filter(fault -> fault.why() != RowFault.NOT_KNOWN)
            .map(Register.Fault::line)
            .collect(Collectors.toSet());
    var whole = new HashSet<YearMonth>();
    var spoilt = new HashSet<YearMonth>();
    for (var row : rows) {
      switch (row) {
        case Readable<HouseholdMonth> one ->
            (faulty.contains(one.line()) ? spoilt : whole).add(one.whose().month());
        case Unreadable<HouseholdMonth> one when one.of().isPresent() ->
            spoilt.add(one.of().get().month());
        case Unreadable<HouseholdMonth> _ -> {
          return Set.of();
        }
      }
    }
    whole.removeAll(spoilt);
    return Set.copyOf(whole);
  }
}
