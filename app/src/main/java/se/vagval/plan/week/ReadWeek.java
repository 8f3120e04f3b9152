package se.vagval.plan.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.HouseholdsInTime;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Week;
import se.vagval.plan.PlannedElsewhere;
import se.vagval.plan.model.Occupation;
import se.vagval.plan.model.PointsAreHours.FullTime;
import se.vagval.plan.model.WeekPlan;
import se.vagval.plan.store.OccupationStore;
import se.vagval.profiles.PlanTerms;
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Puts a person's week together from what is written here and what other modules have planned.
@Component
public class ReadWeek {

  /// @param occupations all that are written here, also those of other weeks
  /// @param fewer hours that the week asks for where the reader may know that the household surely
  ///   has a child under eight (CAS-01), as the person themselves may; null otherwise
  public record Shown(
      CaseHead head, WeekPlan plan, List<Occupation> occupations, @Nullable Fewer fewer) {

    Shown with(Fewer hours, FullTime full) {
      var less = plan.withLess(full, hours.less() * MINUTES);
      return new Shown(head, less, occupations, hours);
    }

    /// The one with that id, if there is one.
    Optional<Occupation> occupation(String id) {
      return occupations.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }
  }

  /// @param less hours than full time
  /// @param most hours that the week asks for
  public record Fewer(int less, int most) {}

  private static final int MINUTES = 60;

  private final Access access;
  private final Cases cases;
  private final HouseholdsInTime households;
  private final OccupationStore store;
  private final List<PlannedElsewhere> elsewhere;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReadWeek(
      Access access,
      Cases cases,
      HouseholdsInTime households,
      OccupationStore store,
      List<PlannedElsewhere> elsewhere,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.access = access;
    this.cases = cases;
    this.households = households;
    this.store = store;
    this.elsewhere = elsewhere;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  /// The week that an address names: `2026-W48`, or `now`.
  static Week week(String word, LocalDate today) {
    return word.equals("now")
        ? Week.of(today)
        : Week.parse(word).orElseThrow(() -> new NotFound("week " + word));
  }

  @Transactional
  Shown handle(CaseId caseId, Week week, Actor reader) {
    audit.read(reader, "plan-week", caseId, caseId.value());
    return withFewer(shown(cases.head(caseId), week), reader);
  }

  /// The person's own; empty when they have no open case.
  @Transactional
  Optional<Shown> own(PersonId person, Week week, Actor reader) {
    var open = cases.openCaseOf(person);
    open.ifPresent(head -> audit.read(reader, "plan-week", head.id(), head.id().value()));
    return open.map(head -> withFewer(shown(head, week)));
  }

  /// This week, for the overview, whose reading is logged already. The household is asked for only
  /// where a child in it would make the week too much.
  @Transactional(readOnly = true)
  Shown forPanel(CaseHead head, Actor reader) {
    var week = Week.of(LocalDate.now(clock));
    var shown = shown(head, week);
    var most = terms(week).fullTimeHours() - terms(week).youngChild().hoursLess(week.monday());
    return shown.plan().total() > most * MINUTES ? withFewer(shown, reader) : shown;
  }

  private Shown shown(CaseHead head, Week week) {
    var occupations = store.of(head.id());
    var others =
        elsewhere.stream().flatMap(one -> one.of(head.id(), week.period()).stream()).toList();
    var plan = WeekPlan.of(week, occupations, others, full(week));
    return new Shown(head, plan, occupations, null);
  }

  private Shown withFewer(Shown shown, Actor reader) {
    return access.allows(reader, Permission.READ_CASE, shown.head().id())
        ? withFewer(shown)
        : shown;
  }

  /// It tells that there is such a child and nothing of who; one who is protected does not count.
  private Shown withFewer(Shown shown) {
    var week = shown.plan().week();
    var less = terms(week).youngChild().hoursLess(week.monday());
    return less > 0 && households.haveChildUnderEight(shown.head().id(), week.monday())
        ? shown.with(new Fewer(less, terms(week).fullTimeHours() - less), full(week))
        : shown;
  }

  /// A week that begins before the council has set anything is none that somebody plans.
  private PlanTerms terms(Week week) {
    return profiles.ifInForce(week.monday()).orElseThrow(() -> new NotFound("week " + week)).plan();
  }

  private FullTime full(Week week) {
    return new FullTime(terms(week).fullTimeHours() * MINUTES, terms(week).fullTimePoints());
  }
}
