package se.vagval.assistance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.vagval.kernel.Rule;

/// What a register changes: what is new is added, what says something else than before is changed,
/// what says the same is left as it is. What the register does not have stays too.
@Rule(id = "AST-07", source = "our reading")
public record Changes<S extends Said<S>>(List<S> added, List<Changed<S>> changed, int unchanged) {

  /// @param line where the file says it first
  public record Changed<S extends Said<S>>(int line, S before, S now) {}

  public static <S extends Said<S>> Changes<S> of(Register<S> register, Map<Subject, S> before) {
    var added = new ArrayList<S>();
    var changed = new ArrayList<Changed<S>>();
    for (var read : register.read()) {
      var says = read.says();
      var was = before.get(says.about());
      if (was == null) {
        added.add(says);
      } else if (!was.saysTheSame(says)) {
        changed.add(new Changed<>(read.line(), was, says));
      }
    }
    return new Changes<>(
        List.copyOf(added),
        List.copyOf(changed),
        register.read().size() - added.size() - changed.size());
  }

  /// All that is to be written.
  public List<S> written() {
    var written = new ArrayList<>(added);
    changed.forEach(one -> written.add(one.now()));
    return written;
  }
}
