package se.vagval.remuneration.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import se.vagval.access.AccountId;
import se.vagval.kernel.Term;
import se.vagval.remuneration.RunId;

/// One month run as it stands.
///
/// @param asOf the last day of its month
/// @param fingerprint of everything that it would post
@Term(sv = "månadskörning")
public record MonthRun(RunId id, LocalDate asOf, String fingerprint, Signed prepared, State state) {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /// @param by who did it
  public record Signed(Instant at, AccountId by) {

    public LocalDate day() {
      return LocalDate.ofInstant(at, SWEDEN);
    }
  }

  /// Whether it waits, or what became of it.
  public sealed interface State {

    record Open() implements State {}

    record Approved(Signed signed) implements State {}

    record Withdrawn(Signed signed) implements State {}
  }

  public YearMonth month() {
    return YearMonth.from(asOf);
  }

  public boolean isOpen() {
    return state instanceof State.Open;
  }
}
