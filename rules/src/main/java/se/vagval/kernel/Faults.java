package se.vagval.kernel;

import java.util.ArrayList;
import java.util.List;

/// All faults found so far, in the order in which they were found.
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  void add(Pointer at, Wording detail) {
    found.add(new Fault(at.toString(), detail));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Fault> list() {
    return List.copyOf(found);
  }
}
