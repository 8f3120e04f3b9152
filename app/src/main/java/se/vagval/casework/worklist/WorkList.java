package se.vagval.casework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.casework.Stop;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.store.CaseListStore;
import se.vagval.casework.store.Reader;

/// Finds one part of the work list. The number of statements is the same for one case and for a
/// thousand.
@Component
public class WorkList {

  public static final int PART = 50;

  /// One person of the list.
  public record Row(CaseRow about, Path path) {}

  /// @param all how many cases there are, of which the rows are some
  public record Found(List<Row> rows, int all, int part) {}

  private final Access access;
  private final CaseListStore store;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  WorkList(Access access, CaseListStore store, Cases cases, Audit audit, Clock clock) {
    this.access = access;
    this.store = store;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Found handle(Actor actor, Filter filter) {
    var today = LocalDate.now(clock);
    if (!filter.name().isEmpty()) {
      logSearch(actor);
    }
    var reader = Reader.of(actor, access);
    var all = store.open(reader, filter.ownOnly(), filter.name(), filter.order());
    var next = Optional.ofNullable(filter.next());
    var paths = next.isPresent() ? cases.paths(all, today) : Map.<CaseId, Path>of();
    var onTheWay = next.map(stop -> onTheWay(all, paths, stop)).orElse(all);
    int parts = Math.max(1, (onTheWay.size() + PART - 1) / PART);
    int part = Math.min(filter.part(), parts);
    var shown = onTheWay.subList((part - 1) * PART, Math.min(part * PART, onTheWay.size()));
    audit.readEach(actor, "work-list", shown, Function.identity());
    var pathsOfShown = next.isPresent() ? paths : cases.paths(shown, today);
    return new Found(rows(reader, shown, pathsOfShown), onTheWay.size(), part);
  }

  /// As the search by name does, also when nobody is found.
  private void logSearch(Actor actor) {
    actor.units().stream()
        .sorted()
        .findFirst()
        .ifPresent(unit -> audit.read(actor, "search-by-name", new UnitId(unit), null));
  }

  private static List<CaseId> onTheWay(List<CaseId> all, Map<CaseId, Path> paths, Stop next) {
    return all.stream()
        .filter(id ->
            Optional.ofNullable(paths.get(id))
                .flatMap(Path::next)
                .filter(step -> step.stop() == next)
                .isPresent())
        .toList();
  }

  private List<Row> rows(Reader reader, Collection<CaseId> shown, Map<CaseId, Path> paths) {
    Map<CaseId, CaseRow> known =
        store.rows(reader, shown).stream()
            .collect(Collectors.toMap(CaseRow::id, Function.identity()));
    return shown.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .map(row -> new Row(row, Objects.requireNonNull(paths.get(row.id()))))
        .toList();
  }
}
