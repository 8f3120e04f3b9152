package violations.attendance.store;

import org.springframework.transaction.annotation.Transactional;

/// A store that opens its own transaction.
public class DayStore {

  @Transactional
  public void write() {}
}
