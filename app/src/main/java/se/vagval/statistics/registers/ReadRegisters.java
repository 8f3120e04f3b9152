package se.vagval.statistics.registers;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.statistics.RegisterMonth;
import se.vagval.statistics.store.PrintedFigures;
import se.vagval.statistics.store.RegisterStore;

/// Reads the registers of two months: those asked for, or the latest and the same month the year
/// before.
@Component
class ReadRegisters {

  private final RegisterStore registers;
  private final PrintedFigures printed;

  ReadRegisters(RegisterStore registers, PrintedFigures printed) {
    this.registers = registers;
    this.printed = printed;
  }

  @Transactional(readOnly = true)
  public RegisterTables read(Optional<YearMonth> month, Optional<YearMonth> with) {
    var months = registers.months();
    var first =
        month
            .map(RegisterMonth::new)
            .or(() -> months.stream().findFirst())
            .orElse(new RegisterMonth(YearMonth.of(2005, 7)));
    var second = with.map(RegisterMonth::new).orElseGet(() -> before(first, months));
    return new RegisterTables(
        months, registers.count(first), registers.count(second), printed.all());
  }

  private static RegisterMonth before(RegisterMonth month, List<RegisterMonth> months) {
    var yearBefore = new RegisterMonth(month.month().minusYears(1));
    return months.contains(yearBefore)
        ? yearBefore
        : months.stream()
            .filter(other -> other.month().isBefore(month.month()))
            .findFirst()
            .orElse(yearBefore);
  }
}
