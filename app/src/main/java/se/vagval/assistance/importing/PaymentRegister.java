package se.vagval.assistance.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.RestsOnAssistance;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.CoveredMonths;
import se.vagval.assistance.model.HouseholdMonth;
import se.vagval.assistance.model.ReadRow;
import se.vagval.assistance.model.Register;
import se.vagval.assistance.model.RegisterKind;
import se.vagval.assistance.model.RowIsReadable;
import se.vagval.assistance.model.Subject;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.casework.HouseholdId;

/// What was paid, month by month. Months of assistance and the right to a check come from here.
@Component
class PaymentRegister implements RegisterReader<HouseholdMonth> {

  private final PaymentStore payments;
  private final List<RestsOnAssistance> resting;

  PaymentRegister(PaymentStore payments, ObjectProvider<RestsOnAssistance> resting) {
    this.payments = payments;
    this.resting = resting.orderedStream().toList();
  }

  @Override
  public RegisterKind kind() {
    return RegisterKind.PAYMENTS;
  }

  @Override
  public ReadRow<HouseholdMonth> read(RowIsReadable.Row row, Columns columns, LocalDate today) {
    return RowIsReadable.of(row, columns, today);
  }

  @Override
  public Map<Subject, HouseholdMonth> now(Collection<HouseholdId> households) {
    return payments.now(households);
  }

  @Override
  public void add(ImportId id, List<HouseholdMonth> said) {
    payments.add(id, said);
  }

  @Override
  public void conclude(
      ImportId id, List<ReadRow<HouseholdMonth>> rows, Register<HouseholdMonth> register) {
    payments.covers(id, CoveredMonths.of(rows, register));
  }

  @Override
  public void waitForTurn() {
    payments.waitForTurn();
  }

  @Override
  public void delete(ImportId id) {
    payments.deleteOf(id);
  }

  @Override
  public List<RestsOnAssistance.Decision> restingOn(ImportId id) {
    var months = payments.ofImport(id);
    return resting.stream().flatMap(one -> one.on(id, months).stream()).toList();
  }
}
