package se.vagval.profiles;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.vagval.kernel.Members;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Wording;

/// Reads values that say where they come from: `{ value, mark, source }`.
final class Sourced {

  private record Draft(String value, Reading<Mark> mark, Reading<String> source) {}

  private final List<Draft> seen = new ArrayList<>();

  /// @param where the object's own key, for the list of sources
  <R> R value(String where, Members object, String name, Function<Tree, R> read) {
    var members = object.required(name).members();
    var value = read.apply(members.required("value"));
    mark(where + "/" + name, members);
    members.refuseUnknown();
    return value;
  }

  /// Reads `mark` and `source` of an object that is itself the value.
  ///
  /// @return the source
  @CanIgnoreReturnValue
  Reading<String> mark(String where, Members object) {
    var mark = object.required("mark").word(List.of(Mark.values()));
    var source = text(object.required("source"));
    seen.add(new Draft(where, mark, source));
    return source;
  }

  /// A text that is not empty.
  static Reading<String> text(Tree tree) {
    var text = tree.text();
    if (text.ifSound().filter(String::isBlank).isPresent()) {
      text.refuse(Wording.of(ProfileFault.EMPTY));
    }
    return text;
  }

  /// Only when no fault was found.
  List<Provenance> toProvenance() {
    return seen.stream()
        .map(draft -> new Provenance(draft.value(), draft.mark().get(), draft.source().get()))
        .toList();
  }
}
