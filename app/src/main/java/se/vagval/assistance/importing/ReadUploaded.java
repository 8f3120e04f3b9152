package se.vagval.assistance.importing;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assistance.ImportId;
import se.vagval.assistance.model.Changes;
import se.vagval.assistance.model.Columns;
import se.vagval.assistance.model.Import;
import se.vagval.assistance.model.ReadRow;
import se.vagval.assistance.model.Register;
import se.vagval.assistance.model.RowsFormHouseholds;
import se.vagval.assistance.model.Said;
import se.vagval.assistance.model.Whose;
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
  record Result<S extends Said<S>>(
      List<ReadRow<S>> rows, Register<S> register, Changes<S> changes) {

    Import.Counts counts() {
      return new Import.Counts(
          changes.added().size(),
          changes.changed().size(),
          changes.unchanged(),
          register.unknown(),
          register.faulty());
    }
  }

  private final UploadedRowStore uploaded;
  private final HouseholdsInTime households;
  private final RegisterReaders readers;
  private final Clock clock;

  ReadUploaded(
      UploadedRowStore uploaded,
      HouseholdsInTime households,
      RegisterReaders readers,
      Clock clock) {
    this.uploaded = uploaded;
    this.households = households;
    this.readers = readers;
    this.clock = clock;
  }

  Result<?> of(Import file) {
    return of(file, readers.of(file.kind()));
  }

  <S extends Said<S>> Result<S> of(Import file, RegisterReader<S> reader) {
    var rows = rows(file.id(), reader, file.told().orElseThrow());
    var register = RowsFormHouseholds.of(rows, known(rows));
    var touched =
        register.read().stream().map(read -> read.says().about().household()).collect(toSet());
    return new Result<>(rows, register, Changes.of(register, reader.now(touched)));
  }

  /// Whose each line is, of those who are known here.
  Map<Integer, PersonId> whose(Import file, Columns columns) {
    return whose(rows(file.id(), readers.of(file.kind()), columns));
  }

  private <S extends Said<S>> Map<Integer, PersonId> whose(List<ReadRow<S>> rows) {
    var known = known(rows);
    var whose = new HashMap<Integer, PersonId>();
    for (var row : rows) {
      row.of()
          .flatMap(one -> Optional.ofNullable(known.get(one.number())))
          .ifPresent(stays -> whose.put(row.line(), stays.person()));
    }
    return whose;
  }

  private <S extends Said<S>> List<ReadRow<S>> rows(
      ImportId id, RegisterReader<S> reader, Columns columns) {
    var today = LocalDate.now(clock);
    return uploaded.of(id).stream().map(row -> reader.read(row, columns, today)).toList();
  }

  private <S extends Said<S>> Map<PersonalNumber, Stays> known(List<ReadRow<S>> rows) {
    return households.byNumbers(
        rows.stream().flatMap(row -> row.of().stream()).map(Whose::number).collect(toSet()));
  }
}
