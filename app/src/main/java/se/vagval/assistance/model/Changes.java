package se.vagval.assistance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vagval.assistance.PaidMonth;
import se.vagval.kernel.Rule;

/// What a register changes: a month that is new is added, one that says something else than before
/// is changed, one that says the same is left as it is. A month that the register does not have
/// stays too.
@Rule(id = "AST-07", source = "our reading")
public record Changes(List<HouseholdMonth> added, List<Changed> changed, int unchanged) {

  /// @param line where the file says it first
  public record Changed(int line, HouseholdMonth before, HouseholdMonth now) {}

  public static Changes of(Register register, Map<PaidMonth, HouseholdMonth> before) {
    var added = new ArrayList<HouseholdMonth>();
    var changed = new ArrayList<Changed>();
    for (var read : register.months()) {
      var month = read.month();
      var was = before.get(month.when());
      if (was == null) {
        added.add(month);
      } else if (!was.saysTheSame(month)) {
        changed.add(new Changed(read.line(), was, month));
      }
    }
    return new Changes(
        List.copyOf(added),
        List.copyOf(changed),
        register.months().size() - added.size() - changed.size());
  }

  /// All that is to be written.
  public List<HouseholdMonth> written() {
    var written = new ArrayList<>(added);
    changed.forEach(one -> written.add(one.now()));
    return written;
  }
}
