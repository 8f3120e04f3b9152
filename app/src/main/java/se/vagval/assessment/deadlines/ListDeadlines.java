package se.vagval.assessment.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.SettledPlans;
import se.vagval.assessment.model.MappingAndPlanAreInTime;
import se.vagval.assessment.model.MappingAndPlanAreInTime.Days;
import se.vagval.assessment.store.DeadlineStore;
import se.vagval.assessment.store.DeadlineStore.Begun;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.DeadlineTerms;
import se.vagval.profiles.Profiles;

/// Lists the open cases whose mapping or plan is late or due within a week, the latest first.
@Component
public class ListDeadlines {

  private static final int SOON = 7;

  public enum What {
    MAPPING,
    PLAN
  }

  public record Row(CaseHead head, String responsible, What what, LocalDate dueOn) {}

  private record Waiting(Begun begun, What what, LocalDate dueOn) {}

  private final Access access;
  private final DeadlineStore store;
  private final SettledPlans plans;
  private final Profiles profiles;
  private final Cases cases;
  private final Audit audit;
  private final Clock clock;

  ListDeadlines(
      Access access,
      DeadlineStore store,
      SettledPlans plans,
      Profiles profiles,
      Cases cases,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.store = store;
    this.plans = plans;
    this.profiles = profiles;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param ownOnly only those that the reader is responsible for
  @Transactional
  List<Row> handle(Actor reader, boolean ownOnly) {
    var today = LocalDate.now(clock);
    var file = access.where(reader, Permission.READ_CASE, CaseId.class, "c");
    var open = store.open(file, ownOnly, reader.signedIn());
    var planned = plans.among(open.stream().map(Begun::caseId).toList());
    var terms = terms(profiles.inForce(today).deadlines());
    var waiting =
        open.stream()
            .flatMap(one -> waiting(one, planned, terms))
            .filter(one -> !one.dueOn().isAfter(today.plusDays(SOON)))
            .sorted(Comparator.comparing(Waiting::dueOn))
            .toList();
    audit.readEach(
        reader,
        "deadlines",
        waiting.stream().map(one -> one.begun().caseId()).distinct().toList(),
        Function.identity());
    return rows(waiting);
  }

  /// What comes first is listed alone: no plan is waited for before the mapping.
  private static Stream<Waiting> waiting(
      Begun one, Set<CaseId> planned, MappingAndPlanAreInTime.Terms terms) {
    var due =
        MappingAndPlanAreInTime.of(
            new MappingAndPlanAreInTime.Facts(one.firstContact(), one.birthDate()), terms);
    if (!one.mapped()) {
      return Stream.of(new Waiting(one, What.MAPPING, due.mapping()));
    }
    return planned.contains(one.caseId())
        ? Stream.empty()
        : Stream.of(new Waiting(one, What.PLAN, due.plan()));
  }

  private static MappingAndPlanAreInTime.Terms terms(DeadlineTerms terms) {
    var young = terms.young();
    return new MappingAndPlanAreInTime.Terms(
        new Days(terms.mappingDays(), terms.planDays()),
        young == null ? 0 : young.toAge(),
        young == null ? null : new Days(young.mappingDays(), young.planDays()));
  }

  private List<Row> rows(List<Waiting> waiting) {
    var heads =
        cases.heads(waiting.stream().map(one -> one.begun().caseId()).toList()).stream()
            .collect(Collectors.toMap(CaseHead::id, Function.identity()));
    return waiting.stream()
        .flatMap(one ->
            Optional.ofNullable(heads.get(one.begun().caseId())).stream()
                .map(head -> new Row(head, one.begun().responsible(), one.what(), one.dueOn())))
        .toList();
  }
}
