package se.vagval.remuneration.ledger;

import se.vagval.remuneration.ledger.MonthRun.State;
import se.vagval.web.Page;

/// A run with the names of those who signed it.
///
/// @param settledBy who approved or withdrew it; empty while it is open
public record SignedRun(MonthRun run, String preparedBy, String settledBy) {

  public String state() {
    return switch (run.state()) {
      case State.Open _ -> "open";
      case State.Approved _ -> "approved";
      case State.Withdrawn _ -> "withdrawn";
    };
  }

  public boolean isOpen() {
    return run.isOpen();
  }

  public boolean isApproved() {
    return run.state() instanceof State.Approved;
  }

  /// When it was approved or withdrawn, and by whom, as the page's reader writes it.
  public String settled(Page page) {
    return switch (run.state()) {
      case State.Open _ -> "";
      case State.Approved(var signed) -> at(page, signed, settledBy);
      case State.Withdrawn(var signed) -> at(page, signed, settledBy);
    };
  }

  public String prepared(Page page) {
    return at(page, run.prepared(), preparedBy);
  }

  private static String at(Page page, MonthRun.Signed signed, String name) {
    return page.t("remuneration.signed", name, signed.day());
  }
}
