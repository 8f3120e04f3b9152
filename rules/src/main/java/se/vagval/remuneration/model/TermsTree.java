package se.vagval.remuneration.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Faults;
import se.vagval.kernel.Tree;

/// From terms alone, as an untyped tree with the members of the contract's `terms`, to terms or to
/// all faults at once: for those who keep the terms apart from the facts.
public final class TermsTree {

  /// What became of it.
  public sealed interface Outcome {

    record Sound(Terms terms) implements Outcome {}

    record Faulty(List<Fault> faults) implements Outcome {}
  }

  private TermsTree() {}

  public static Outcome of(@Nullable Object tree) {
    var faults = new Faults();
    var draft = new TermsDraft(Tree.of(tree, faults));
    return faults.isEmpty()
        ? new Outcome.Sound(draft.toTerms())
        : new Outcome.Faulty(faults.list());
  }
}
