package violations.attendance.reporting;

import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import violations.attendance.closing.CloseMonth;
import violations.attendance.store.DayStore;

/// A page that asks for no right but looks at a role, sees a store and uses another journey.
public class ReportPage {

  private final DayStore store = new DayStore();
  private final CloseMonth closing = new CloseMonth();

  @GetMapping("/report")
  String show(Actor actor) {
    if (actor.has(Role.CASEWORKER)) {
      store.write();
    }
    return closing.toString();
  }
}
