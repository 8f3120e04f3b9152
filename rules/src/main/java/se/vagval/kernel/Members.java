package se.vagval.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The members of an object in a tree. Each member that is asked for is known; when all were asked
/// for, [#refuseUnknown] reports the others.
public final class Members {

  private final Tree object;
  private final Map<?, ?> members;
  private final Set<String> known = new HashSet<>();

  Members(Tree object, Map<?, ?> members) {
    this.object = object;
    this.members = members;
  }

  /// A member that must be there; null is as bad as missing.
  public Tree required(String name) {
    return optional(name).orMissing();
  }

  /// A member that may be left out or null.
  public Tree optional(String name) {
    known.add(name);
    return object.child(object.at().member(name), members.get(name));
  }

  /// A member that must be there if it applies, and is unknown if it does not.
  public Tree requiredIf(boolean applies, String name) {
    return applies ? required(name) : object.child(object.at().member(name), null);
  }

  /// Members that are allowed and not looked at.
  public Members ignore(String... names) {
    known.addAll(List.of(names));
    return this;
  }

  public void refuseUnknown() {
    for (var name : members.keySet()) {
      var text = String.valueOf(name);
      if (!known.contains(text)) {
        object.refuseMember(text);
      }
    }
  }
}
