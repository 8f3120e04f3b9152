package se.vagval.casework.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.CasePanel;
import se.vagval.casework.CasePanel.Panel;
import se.vagval.casework.Cases;
import se.vagval.casework.NothingThere;
import se.vagval.casework.PersonName;
import se.vagval.casework.model.Born;
import se.vagval.casework.model.ChildUnderEight;
import se.vagval.casework.model.Living;
import se.vagval.casework.model.Member;
import se.vagval.casework.store.AttachmentStore;
import se.vagval.casework.store.CaseStore;
import se.vagval.casework.store.CaseTableStore;
import se.vagval.casework.store.CauseListFile;
import se.vagval.casework.store.CauseStore;
import se.vagval.casework.store.JournalStore;
import se.vagval.casework.store.KeptPlans;
import se.vagval.casework.store.LivingStore;
import se.vagval.casework.store.PersonStore;
import se.vagval.web.Text;

/// Gathers all that a case's page shows, and logs that it was read.
@Component
class Overview {

  sealed interface Outcome {
    record Whole(WholeCase file) implements Outcome {}

    /// The person is protected: only the responsible caseworker and named staff see more.
    record HeadOnly(CaseHead head) implements Outcome {}
  }

  private final Cases cases;
  private final CaseStore store;
  private final PersonStore persons;
  private final LivingStore households;
  private final CauseStore causes;
  private final CauseListFile lists;
  private final JournalStore journal;
  private final AttachmentStore attachments;
  private final CaseTableStore tables;
  private final List<CasePanel> panels;
  private final KeptPlans plans;
  private final Audit audit;
  private final Clock clock;

  Overview(
      Cases cases,
      CaseStore store,
      PersonStore persons,
      LivingStore households,
      CauseStore causes,
      CauseListFile lists,
      JournalStore journal,
      AttachmentStore attachments,
      CaseTableStore tables,
      List<CasePanel> panels,
      KeptPlans plans,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.store = store;
    this.persons = persons;
    this.households = households;
    this.causes = causes;
    this.lists = lists;
    this.journal = journal;
    this.attachments = attachments;
    this.tables = tables;
    this.panels = panels.stream().sorted(Comparator.comparingInt(CasePanel::order)).toList();
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param mayRead whether the reader may read the file, also of somebody protected
  @Transactional
  Outcome handle(CaseId id, Actor reader, boolean mayRead, Text text) {
    plans.keep();
    var head = cases.head(id);
    audit.read(reader, "case", id, id.value());
    return isHidden(head, mayRead)
        ? new Outcome.HeadOnly(head)
        : new Outcome.Whole(whole(head, reader, text));
  }

  private static boolean isHidden(CaseHead head, boolean mayRead) {
    return head.name() instanceof PersonName.Protected && !mayRead;
  }

  private WholeCase whole(CaseHead head, Actor reader, Text text) {
    var today = LocalDate.now(clock);
    var id = head.id();
    NothingThere.look(id, () -> tables.empty(id));
    return new WholeCase(
        head,
        persons.facts(head.person()),
        store.office(id),
        household(head, today),
        causes.current(id, today).map(this::worded).orElse(null),
        Optional.ofNullable(cases.paths(List.of(id), today).get(id)).orElseThrow(),
        panels(head, reader, text),
        journal.of(id),
        attachments.of(id));
  }

  private WholeCase.Noted worded(CauseStore.Noted noted) {
    var wording = lists.list().of(noted.cause(), noted.on()).orElse(null);
    return new WholeCase.Noted(noted.cause(), noted.on(), wording, noted.application());
  }

  private WholeCase.Household household(CaseHead head, LocalDate today) {
    var there =
        households.in(households.of(head.id()).id()).stream()
            .filter(living -> living.on(today))
            .toList();
    return new WholeCase.Household(others(there, head, today), underEight(there, today));
  }

  /// Other members of the household; a protected one without a name.
  private static List<WholeCase.Relative> others(
      List<Living> there, CaseHead head, LocalDate today) {
    return there.stream()
        .filter(living -> !living.person().equals(head.person()))
        .map(living ->
            new WholeCase.Relative(living.name(), living.part(), age(living.born(), today)))
        .toList();
  }

  private static @Nullable Integer age(Born born, LocalDate today) {
    return switch (born) {
      case Born.NotKnown() -> null;
      case Born.OnDay _, Born.InMonth _ -> Born.earliest(born).until(today).getYears();
    };
  }

  private static ChildUnderEight.Outcome underEight(List<Living> there, LocalDate today) {
    var children =
        there.stream()
            .filter(living -> living.part() == Member.Part.CHILD)
            .map(Living::born)
            .toList();
    return ChildUnderEight.of(new ChildUnderEight.Facts(children, today));
  }

  private List<Panel> panels(CaseHead head, Actor reader, Text text) {
    return panels.stream().flatMap(panel -> panel.of(head, reader, text).stream()).toList();
  }
}
