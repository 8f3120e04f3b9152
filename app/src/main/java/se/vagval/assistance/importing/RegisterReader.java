package se.vagval.assistance.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.ReadRow;
import se.vagval.assistance.model.Register;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.assistance.model.RowIsReadable.Row;
import se.vagval.assistance.model.Said;
import se.vagval.assistance.model.Subject;
import se.vagval.casework.HouseholdId;

/// What is of its own with one of the registers. All else about an import is the same for both.
interface RegisterReader<S extends Said<S>> {

  RegisterKind kind();

  ReadRow<S> read(Row row, Columns columns, LocalDate today);

  /// What the register says now of those households.
  Map<Subject, S> now(Collection<HouseholdId> households);

  void add(ImportId id, List<S> said);

  /// Notes what the whole file tells, once all that it says has been added.
  void conclude(ImportId id, List<ReadRow<S>> rows, Register<S> register);

  /// Waits until nobody decides on what the register says.
  void waitForTurn();

  void delete(ImportId id);

  /// What would lose its ground if that import was undone.
  List<RestsOnAssistance.Decision> restingOn(ImportId id);
}
