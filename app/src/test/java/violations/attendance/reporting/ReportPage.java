package violations.attendance.reporting;

import org.springframework.web.bind.annotation.GetMapping;
import violations.attendance.closing.CloseMonth;
import violations.attendance.store.DayStore;

/// A page that asks for no right, sees a store and uses another journey.
public class ReportPage {

  private final DayStore store = new DayStore();
  private final CloseMonth closing = new CloseMonth();

  @GetMapping("/report")
  String show() {
    store.write();
    return closing.toString();
  }
}
