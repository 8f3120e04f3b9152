package se.vagval.assistance.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.DecisionIsReadable;
import se.vagval.assistance.model.ReadRow;
import se.vagval.assistance.model.Register;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.assistance.model.RegisteredDecision;
import se.vagval.assistance.model.RowIsReadable;
import se.vagval.assistance.model.Subject;
import se.vagval.assistance.store.DecisionKindFile;
import se.vagval.assistance.store.RegisteredDecisionStore;
import se.vagval.casework.HouseholdId;

/// What was decided on assistance. It is compared with what was paid and is the ground of nothing
/// else: no month of assistance and no right to a check is read from here.
@Component
class DecisionRegister implements RegisterReader<RegisteredDecision> {

  private final RegisteredDecisionStore decisions;
  private final DecisionKindFile kinds;

  DecisionRegister(RegisteredDecisionStore decisions, DecisionKindFile kinds) {
    this.decisions = decisions;
    this.kinds = kinds;
  }

  @Override
  public RegisterKind kind() {
    return RegisterKind.DECISIONS;
  }

  @Override
  public ReadRow<RegisteredDecision> read(RowIsReadable.Row row, Columns columns, LocalDate today) {
    return DecisionIsReadable.of(row, new DecisionIsReadable.Reading(columns, kinds.list(), today));
  }

  @Override
  public Map<Subject, RegisteredDecision> now(Collection<HouseholdId> households) {
    return decisions.now(households);
  }

  @Override
  public void add(ImportId id, List<RegisteredDecision> said) {
    decisions.add(id, said);
  }

  /// A file of decisions covers no month: that a household is not in it says nothing.
  @Override
  public void conclude(
      ImportId id, List<ReadRow<RegisteredDecision>> rows, Register<RegisteredDecision> register) {}

  /// Nobody decides on what this register says.
  @Override
  public void waitForTurn() {}

  @Override
  public void delete(ImportId id) {
    decisions.deleteOf(id);
  }

  /// Nothing can rest on it, so nothing ever stands in the way: decisions on checks are made on
  /// what was paid or on what a caseworker states, and none of them looks here. Whatever is made to
  /// rest on this register must be asked here first.
  @Override
  public List<RestsOnAssistance.Decision> restingOn(ImportId id) {
    return List.of();
  }
}
