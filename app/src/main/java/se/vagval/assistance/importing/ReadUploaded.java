package se.vagval.assistance.importing;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Changes;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.CoveredMonths;
import se.vagval.assistance.model.Register;
import se.vagval.assistance.model.RowIsReadable;
import se.vagval.assistance.model.RowIsReadable.Outcome.Readable;
import se.vagval.assistance.model.RowIsReadable.Outcome.Unreadable;
import se.vagval.assistance.model.RowIsReadable.Whose;
import se.vagval.assistance.model.RowsFormHouseholds;
import se.vagval.assistance.store.PaymentStore;
import se.vagval.assistance.store.UploadedRowStore;
import se.vagval.casework.HouseholdsInTime;
import se.vagval.casework.PersonId;
import se.vagval.casework.PersonalNumber;
import se.vagval.casework.Stays;

/// Reads an uploaded file as its columns were pointed out, against who is known here and what the
/// register says now. The number of statements does not grow with the file.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReadUploaded {

  /// @param changes what importing it now would do
  /// @param whole the months of which the file has rows and none was left out
  record Result(Register register, Changes changes, Set<YearMonth> whole) {}

  private final UploadedRowStore uploaded;
  private final HouseholdsInTime households;
  private final PaymentStore payments;
  private final Clock clock;

  ReadUploaded(
      UploadedRowStore uploaded, HouseholdsInTime households, PaymentStore payments, Clock clock) {
    this.uploaded = uploaded;
    this.households = households;
    this.payments = payments;
    this.clock = clock;
  }

  Result of(ImportId id, Columns columns) {
    var rows = rows(id, columns);
    var register = RowsFormHouseholds.of(rows, known(rows));
    var touched =
        register.months().stream().map(read -> read.month().when().household()).collect(toSet());
    var whole = CoveredMonths.of(rows, register);
    return new Result(register, Changes.of(register, payments.now(touched)), whole);
  }

  /// Whose each line is, of those who are known here.
  Map<Integer, PersonId> whose(ImportId id, Columns columns) {
    var rows = rows(id, columns);
    var known = known(rows);
    var whose = new HashMap<Integer, PersonId>();
    for (var row : rows) {
      whose(row)
          .flatMap(one -> Optional.ofNullable(known.get(one.number())))
          .ifPresent(stays -> whose.put(row.line(), stays.person()));
    }
    return whose;
  }

  private List<RowIsReadable.Outcome> rows(ImportId id, Columns columns) {
    var today = LocalDate.now(clock);
    return uploaded.of(id).stream().map(row -> RowIsReadable.of(row, columns, today)).toList();
  }

  private Map<PersonalNumber, Stays> known(List<RowIsReadable.Outcome> rows) {
    return households.byNumbers(
        rows.stream().flatMap(row -> whose(row).stream()).map(Whose::number).collect(toSet()));
  }

  private static Optional<Whose> whose(RowIsReadable.Outcome row) {
    return switch (row) {
      case Readable one -> Optional.of(new Whose(one.number(), one.month()));
      case Unreadable one -> one.of();
    };
  }
}
