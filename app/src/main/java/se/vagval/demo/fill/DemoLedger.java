package se.vagval.demo.fill;

import java.time.LocalDate;
import se.vagval.demo.DemoBean;

/// Pays for the past: the real month run, once for each month, prepared by one and approved by
/// another.
@DemoBean
final class DemoLedger {

  void run(Town town, Staff staff, LocalDate today, Progress progress) {
    progress.at(town.name() + ": month runs");
  }
}
