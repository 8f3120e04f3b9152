package se.vagval.audit;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.access.AccessLog;
import se.vagval.access.Actor;
import se.vagval.access.Target;

/// Writes down roles given, reviewed and ended, and who signs in and out.
@Component
class AccessInTheLog implements AccessLog {

  private final Audit audit;

  AccessInTheLog(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void add(Actor by, Act act, Target what) {
    audit.changed(by, word(act), what, null);
  }

  @Override
  public void refused(Actor asker, Target what) {
    audit.refused(asker, what);
  }

  static String word(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
