package se.vagval.casework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.ListLink;
import se.vagval.casework.Path;
import se.vagval.casework.Stop;
import se.vagval.casework.ToDo;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.model.SavedView;
import se.vagval.casework.store.CaseListStore;
import se.vagval.casework.store.KeptPlans;
import se.vagval.casework.store.Reader;
import se.vagval.casework.store.SavedViewStore;
import se.vagval.casework.store.ToDoStore;

/// Finds one part of the work list. The number of statements is the same for one case and for a
/// thousand.
@Component
public class WorkList {

  public static final int PART = 50;

  /// One person of the list.
  public record Row(CaseRow about, Path path) {}

  /// @param all how many cases there are, of which the rows are some
  /// @param toDos what is to be done, each with how many cases it is to be done about
  /// @param doing the one that the list is narrowed to; null for none
  /// @param contacts how many first contacts wait
  /// @param views what the reader has kept
  /// @param lists the other lists about cases
  public record Found(
      List<Row> rows,
      int all,
      int part,
      Map<ToDo, Integer> toDos,
      @Nullable ToDo doing,
      int contacts,
      List<SavedView> views,
      List<ListLink> lists) {}

  private final Access access;
  private final CaseListStore store;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;
  private final ToDoStore counts;
  private final KeptPlans plans;
  private final CountContacts contacts;
  private final SavedViewStore views;
  private final List<ToDo> toDos;
  private final List<ListLink> lists;

  WorkList(
      Access access,
      CaseListStore store,
      ToDoStore counts,
      KeptPlans plans,
      CountContacts contacts,
      SavedViewStore views,
      List<ToDo> toDos,
      List<ListLink> lists,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.counts = counts;
    this.plans = plans;
    this.contacts = contacts;
    this.views = views;
    this.toDos = List.copyOf(toDos);
    this.lists = List.copyOf(lists);
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
    var toDos = toDosOf(actor);
    var doing =
        toDos.stream().filter(one -> one.word().equals(filter.toDo())).findFirst().orElse(null);
    var asked =
        new CaseListStore.Asked(filter.ownOnly(), filter.name(), filter.order(), doing, today);
    var listed = listed(reader, asked, toDos);
    var byId =
        listed.all().stream()
            .collect(
                Collectors.toMap(
                    CaseRow::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    var all = List.copyOf(byId.keySet());
    var next = Optional.ofNullable(filter.next());
    var paths = next.isPresent() ? cases.paths(all, today) : Map.<CaseId, Path>of();
    var onTheWay = next.map(stop -> onTheWay(all, paths, stop)).orElse(all);
    int parts = Math.max(1, (onTheWay.size() + PART - 1) / PART);
    int part = Math.min(filter.part(), parts);
    var shown = onTheWay.subList((part - 1) * PART, Math.min(part * PART, onTheWay.size()));
    audit.readEach(actor, "work-list", shown, Function.identity());
    var pathsOfShown = next.isPresent() ? paths : cases.paths(shown, today);
    return new Found(
        rows(shown, byId, pathsOfShown),
        onTheWay.size(),
        part,
        listed.toDos(),
        doing,
        contacts.handle(actor),
        views.of(actor.signedIn()),
        listsOf(actor));
  }

  /// The cases, and how many there are of each thing to do.
  private record Listed(List<CaseRow> all, Map<ToDo, Integer> toDos) {}

  /// Of somebody's own cases, some seventy, the plans of so long questions take longer than their
  /// answers.
  private Listed listed(Reader reader, CaseListStore.Asked asked, List<ToDo> toDos) {
    if (asked.ownOnly()) {
      plans.keep();
    }
    return new Listed(
        store.open(reader, asked), counts.counts(reader, asked.ownOnly(), toDos, asked.today()));
  }

  /// Somebody with two roles sees each list once.
  private List<ListLink> listsOf(Actor actor) {
    var byAddress = new TreeMap<String, ListLink>();
    lists.stream().filter(one -> one.isFor(actor)).forEach(one -> byAddress.put(one.href(), one));
    return byAddress.values().stream().sorted(Comparator.comparing(ListLink::order)).toList();
  }

  private List<ToDo> toDosOf(Actor actor) {
    return toDos.stream()
        .filter(one -> one.isFor(actor))
        .sorted(Comparator.comparing(ToDo::order))
        .toList();
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

  private static List<Row> rows(
      Collection<CaseId> shown, Map<CaseId, CaseRow> known, Map<CaseId, Path> paths) {
    return shown.stream()
        .map(id ->
            new Row(Objects.requireNonNull(known.get(id)), Objects.requireNonNull(paths.get(id))))
        .toList();
  }
}
