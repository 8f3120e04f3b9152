package violations.attendance.model;

import java.time.Clock;
import violations.attendance.reporting.ReportPage;

/// A model that reads the time, holds a fraction and knows a page.
public record ClockInModel(Clock clock, double share, ReportPage page) {

  double half() {
    return share / 2;
  }
}
