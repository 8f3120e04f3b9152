package se.vagval.audit.ownlog;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.audit.LogLine;
import se.vagval.audit.LogOfPerson;
import se.vagval.audit.OwnCases;
import se.vagval.web.Text;

/// Finds who has read or changed something in the cases of the one who asks.
@Component
public class ReadOwnLog {

  /// A month of it.
  ///
  /// @param months of which there is something, the newest first
  /// @param month the one that is shown; null where there is nothing in any
  public record Shown(List<YearMonth> months, @Nullable YearMonth month, List<LogLine> lines) {

    /// The nearest before, of which there is something.
    public Optional<YearMonth> earlier() {
      return months.stream().filter(one -> month != null && one.isBefore(month)).findFirst();
    }

    /// The nearest after, of which there is something.
    public Optional<YearMonth> later() {
      return months.reversed().stream()
          .filter(one -> month != null && one.isAfter(month))
          .findFirst();
    }
  }

  private final LogOfPerson log;
  private final OwnCases cases;
  private final Audit audit;

  ReadOwnLog(LogOfPerson log, OwnCases cases, Audit audit) {
    this.log = log;
    this.cases = cases;
    this.audit = audit;
  }

  /// The month that is asked for, else the newest.
  @Transactional
  Shown month(Actor actor, Optional<YearMonth> asked) {
    var person = actor.personId();
    if (person == null) {
      return new Shown(List.of(), null, List.of());
    }
    logged(actor, "own-log", person);
    var months = log.months(person);
    if (months.isEmpty()) {
      return new Shown(months, null, List.of());
    }
    var month = asked.orElse(months.getFirst());
    return new Shown(months, month, log.of(person, month));
  }

  /// All that is kept, as a file for a spreadsheet.
  @Transactional
  String file(Actor actor, Text text) {
    var file = new OwnLogFile(text);
    var person = actor.personId();
    if (person != null) {
      logged(actor, "own-log-file", person);
      log.each(person, file::add);
    }
    return file.written();
  }

  private void logged(Actor actor, String what, UUID person) {
    cases
        .about(person)
        .keySet()
        .forEach(caseId -> audit.read(actor, what, actor.signedIn(), caseId));
  }
}
