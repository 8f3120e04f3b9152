package se.vagval.assistance.model;

import static se.vagval.assistance.model.Column.AMOUNT;
import static se.vagval.assistance.model.Column.CAUSE;
import static se.vagval.assistance.model.Column.DECIDED;
import static se.vagval.assistance.model.Column.FIRST;
import static se.vagval.assistance.model.Column.HOUSEHOLD;
import static se.vagval.assistance.model.Column.KIND;
import static se.vagval.assistance.model.Column.LAST;
import static se.vagval.assistance.model.Column.MONTH;
import static se.vagval.assistance.model.Column.NUMBER;

import java.util.List;
import se.vagval.kernel.Term;

/// The two registers. They are never mixed: what one says is no ground to change the other.
@Term(sv = "slag av register")
public enum RegisterKind {
  /// What was paid to households, month by month.
  PAYMENTS(NUMBER, MONTH, AMOUNT, CAUSE, HOUSEHOLD),
  /// What was decided on their assistance.
  DECISIONS(NUMBER, DECIDED, FIRST, LAST, KIND, CAUSE, HOUSEHOLD);

  private final List<Column> columns;

  RegisterKind(Column... columns) {
    this.columns = List.of(columns);
  }

  /// What a file of it may have, in the order in which that is kept.
  public List<Column> columns() {
    return columns;
  }
}
