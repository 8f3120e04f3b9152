package se.vagval.remuneration.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Fault;
import se.vagval.kernel.Faults;
import se.vagval.kernel.Tree;

/// From an untyped tree, as a JSON parser gives it, to a statement or to all faults at once.
///
/// The tree is made of [java.util.Map], [java.util.List], [String], [Boolean], null, whole numbers
/// as [Integer], [Long] or [java.math.BigInteger] and other numbers as [java.math.BigDecimal].
public final class Statements {

  /// What became of it.
  public sealed interface Outcome {

    record Calculated(Statement statement) implements Outcome {}

    /// Nothing was computed.
    record Refused(List<Fault> faults) implements Outcome {}
  }

  private Statements() {}

  public static Outcome of(@Nullable Object tree) {
    var faults = new Faults();
    var draft = new StatementDraft(Tree.of(tree, faults));
    return faults.isEmpty()
        ? new Outcome.Calculated(Statement.of(draft.toInput()))
        : new Outcome.Refused(faults.list());
  }
}
