package se.vagval.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.CauseStore;
import se.vagval.web.NotFound;
import se.vagval.web.OnceARequest;

/// The door to cases for other modules.
@Component
public class Cases {

  private final CaseStore store;
  private final CauseStore causes;
  private final List<PathStops> stops;

  Cases(CaseStore store, CauseStore causes, List<PathStops> stops) {
    this.store = store;
    this.causes = causes;
    this.stops = stops;
  }

  /// @throws NotFound when there is no such case in this municipality
  @Transactional(readOnly = true)
  public CaseHead head(CaseId id) {
    return OnceARequest.of(List.of("head of case", id), () -> store.head(id))
        .orElseThrow(() -> new NotFound("case " + id));
  }

  /// Keeps the case from being closed until the transaction ends; to be asked before its head is
  /// read, by whatever adds something that has to be settled before it is closed.
  @Transactional
  public void keepFromClosing(CaseId id) {
    store.keep(id);
  }

  /// The day on which the case was closed. One that is open stays so until the transaction ends: to
  /// be asked by whatever only an open case takes.
  ///
  /// @throws NotFound when there is no such case in this municipality
  @Transactional
  public Optional<LocalDate> closedOn(CaseId id) {
    store.keep(id);
    var head = store.head(id).orElseThrow(() -> new NotFound("case " + id));
    return Optional.ofNullable(head.closedOn());
  }

  /// Those of the cases that are in this municipality, in one statement, in no order.
  @Transactional(readOnly = true)
  public List<CaseHead> heads(Collection<CaseId> ids) {
    return ids.isEmpty() ? List.of() : store.heads(ids);
  }

  @Transactional(readOnly = true)
  public Optional<CaseHead> openCaseOf(PersonId person) {
    return store.openCaseOf(person);
  }

  /// Why the person of that case could not support themselves on that day; empty when nobody has
  /// noted it.
  @Transactional(readOnly = true)
  public Optional<Cause> cause(CaseId id, LocalDate on) {
    return causes.current(id, on).map(CauseStore.Noted::cause);
  }

  /// The names of those persons, in one statement.
  @Transactional(readOnly = true)
  public Map<PersonId, PersonName> names(Collection<PersonId> persons) {
    return persons.isEmpty() ? Map.of() : store.names(persons);
  }

  /// The days on which they were born, in one statement; to reckon ages, never to be shown.
  @Transactional(readOnly = true)
  public Map<PersonId, LocalDate> birthDates(Collection<PersonId> persons) {
    return persons.isEmpty() ? Map.of() : store.birthDates(persons);
  }

  /// The paths of those cases; the number of statements does not grow with the number of cases.
  @Transactional(readOnly = true)
  public Map<CaseId, Path> paths(Collection<CaseId> cases, LocalDate today) {
    var known = new HashMap<CaseId, EnumMap<Stop, PathStops.At>>();
    cases.forEach(id -> known.put(id, new EnumMap<>(Stop.class)));
    for (var module : stops) {
      module
          .of(cases, today)
          .forEach(
              (id, at) -> known.computeIfAbsent(id, none -> new EnumMap<>(Stop.class)).putAll(at));
    }
    var paths = new HashMap<CaseId, Path>();
    known.forEach((id, at) -> paths.put(id, Path.of(at)));
    return paths;
  }
}
