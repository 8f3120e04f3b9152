package se.vagval.casework.timeline;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseEvents.Event;
import se.vagval.casework.CaseEvents.Kind;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.web.Text;

/// Gathers what all modules tell of a case, and logs that it was read.
@Component
public class ShowTimeline {

  /// @param kind the only kind shown; empty for all
  record Asked(CaseId caseId, Optional<Kind> kind, boolean oldestFirst) {}

  /// @param kinds those that there is something of
  public record Shown(CaseHead head, List<Event> events, Set<Kind> kinds) {}

  private final Cases cases;
  private final List<CaseEvents> modules;
  private final Audit audit;

  ShowTimeline(Cases cases, List<CaseEvents> modules, Audit audit) {
    this.cases = cases;
    this.modules = modules;
    this.audit = audit;
  }

  @Transactional
  Shown handle(Asked asked, Actor reader, Text text) {
    var id = asked.caseId();
    var head = cases.head(id);
    audit.read(reader, "timeline", id, id.value());
    var all = modules.stream().flatMap(module -> module.of(head, reader, text).stream()).toList();
    var byDay =
        Comparator.comparing(Event::on).thenComparing(Event::kind).thenComparing(Event::words);
    var shown =
        all.stream()
            .filter(event -> asked.kind().map(event.kind()::equals).orElse(true))
            .sorted(asked.oldestFirst() ? byDay : byDay.reversed())
            .toList();
    var kinds =
        all.stream()
            .map(Event::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    return new Shown(head, shown, kinds);
  }
}
