package se.vagval.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.casework.Stop;
import se.vagval.casework.UnitId;
import se.vagval.casework.model.AskedCase;
import se.vagval.casework.model.CaseRow;
import se.vagval.casework.model.Holder;
import se.vagval.casework.store.CaseListStore;
import se.vagval.casework.store.HandoverStore;
import se.vagval.casework.store.HandoverStore.Held;
import se.vagval.casework.store.Reader;
import se.vagval.casework.store.SamePersonStore;
import se.vagval.web.NotFound;

/// The unit's open cases by caseworker, counted anew each time from where each case stands.
@Component
public class ShowLoad {

  /// @param next how many of the cases have each stop ahead of them
  public record Row(Holder holder, int open, Map<Stop, Long> next) {

    public long ahead(Stop stop) {
      return next.getOrDefault(stop, 0L);
    }

    /// Chosen, and on the way to the goal or past it.
    public long onTheWay() {
      return open - ahead(Stop.MAPPING) - ahead(Stop.DECISION) - ahead(Stop.CHOICE);
    }

    /// Cases whose caseworker has left the unit: somebody else must take them.
    public boolean isLeftBehind() {
      return !holder.isCaseworkerHere() && open > 0;
    }
  }

  /// @param takers who the cases can be given to
  public record OfOne(Holder holder, List<CaseRow> cases, List<Holder> takers) {}

  private final Access access;
  private final HandoverStore store;
  private final CaseListStore list;
  private final SamePersonStore samePersons;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  ShowLoad(
      Access access,
      HandoverStore store,
      CaseListStore list,
      SamePersonStore samePersons,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.list = list;
    this.samePersons = samePersons;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// Counts only, without a person.
  @Transactional(readOnly = true)
  List<Row> handle(Actor leader) {
    var today = LocalDate.now(clock);
    var held = store.held(Reader.of(leader, access));
    var paths = cases.paths(held.stream().map(Held::id).toList(), today);
    var byHolder = held.stream().collect(Collectors.groupingBy(Held::by));
    return store.holders(units(leader), byHolder.keySet(), today).stream()
        .map(holder -> row(holder, byHolder.getOrDefault(holder.account(), List.of()), paths))
        .toList();
  }

  /// The closed cases of somebody protected who may have been entered anew (CAS-02). Nobody is
  /// responsible for such a file any longer, so the leader, who cannot read it, names who answers.
  @Transactional
  List<AskedCase> closedAsked(Actor leader) {
    var asked = samePersons.closedAsked(Reader.of(leader, access));
    audit.readEach(leader, "load", asked, AskedCase::id);
    return asked;
  }

  /// One caseworker's cases with their names; each is logged.
  ///
  /// @throws NotFound when nobody of the unit is meant
  @Transactional
  OfOne handle(Actor leader, AccountId caseworker) {
    var today = LocalDate.now(clock);
    var reader = Reader.of(leader, access);
    var own = store.held(reader).stream().filter(one -> one.by().equals(caseworker)).toList();
    var holders =
        store.holders(units(leader), own.isEmpty() ? Set.of() : Set.of(caseworker), today);
    var holder =
        holders.stream()
            .filter(one -> one.account().equals(caseworker))
            .findFirst()
            .orElseThrow(() -> new NotFound("caseworker " + caseworker));
    var ids = own.stream().map(Held::id).toList();
    audit.readEach(leader, "load", ids, Function.identity());
    return new OfOne(holder, rows(reader, ids), takers(holders, caseworker));
  }

  private List<CaseRow> rows(Reader reader, List<CaseId> inOrder) {
    var known =
        list.rows(reader, inOrder).stream()
            .collect(Collectors.toMap(CaseRow::id, Function.identity()));
    return inOrder.stream().map(id -> Objects.requireNonNull(known.get(id))).toList();
  }

  private static List<Holder> takers(List<Holder> holders, AccountId from) {
    return holders.stream()
        .filter(one -> one.isCaseworkerHere() && !one.account().equals(from))
        .toList();
  }

  private static Collection<UnitId> units(Actor leader) {
    return leader.units().stream().map(UnitId::new).toList();
  }

  private static Row row(Holder holder, List<Held> held, Map<CaseId, Path> paths) {
    var next =
        held.stream()
            .flatMap(one -> Optional.ofNullable(paths.get(one.id())).flatMap(Path::next).stream())
            .collect(Collectors.groupingBy(Path.Step::stop, Collectors.counting()));
    return new Row(holder, held.size(), next);
  }
}
