package se.vagval.casework.mypath;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CasePanel;
import se.vagval.casework.CasePanel.Panel;
import se.vagval.casework.Cases;
import se.vagval.casework.Path;
import se.vagval.casework.PersonId;
import se.vagval.casework.model.CaseOffice;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.web.Text;

/// Gathers what a participant needs to know today.
@Component
public class MyPath {

  /// @param panels what other modules say to the person, in order
  public record Shown(
      String number, Path path, LocalDate today, CaseOffice office, List<Panel> panels) {

    public List<Panel> waiting() {
      return panels.stream().filter(panel -> panel.waits().isPresent()).toList();
    }
  }

  sealed interface Outcome {
    record HasPath(String givenName, Shown shown) implements Outcome {}

    record NoOpenCase(String givenName) implements Outcome {}
  }

  private final Cases cases;
  private final CaseStore store;
  private final PersonStore persons;
  private final List<CasePanel> panels;
  private final Audit audit;
  private final Clock clock;

  MyPath(
      Cases cases,
      CaseStore store,
      PersonStore persons,
      List<CasePanel> panels,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.persons = persons;
    this.panels = panels.stream().sorted(Comparator.comparingInt(CasePanel::order)).toList();
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome handle(PersonId person, Actor actor, Text text) {
    var name = persons.givenName(person).orElse("");
    var open = cases.openCaseOf(person);
    if (open.isEmpty()) {
      return new Outcome.NoOpenCase(name);
    }
    var id = open.get().id();
    audit.read(actor, "own-path", id, id.value());
    return new Outcome.HasPath(name, shown(open.get(), actor, text));
  }

  private Shown shown(CaseHead head, Actor actor, Text text) {
    var today = LocalDate.now(clock);
    var path = cases.paths(List.of(head.id()), today).get(head.id());
    return new Shown(
        head.number(),
        java.util.Objects.requireNonNull(path),
        today,
        store.office(head.id()),
        panels.stream().flatMap(panel -> panel.of(head, actor, text).stream()).toList());
  }
}
