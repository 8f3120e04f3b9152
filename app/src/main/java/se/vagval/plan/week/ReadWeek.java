package se.vagval.plan.week;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Puts a person's week together from what is written here and what other modules have planned.
@Component
public class ReadWeek {

  /// @param occupations all that are written here, also those of other weeks
  /// @param childUnderEight whether the reader may know that the household surely has one (CAS-01)
  public record Shown(
      CaseHead head, WeekPlan plan, List<Occupation> occupations, boolean childUnderEight) {

    /// The one with that id, if there is one.
    Optional<Occupation> occupation(String id) {
      return occupations.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    public boolean isOpen() {
      return head.closedOn() == null;
    }
  }

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
    var known = access.allows(reader, Permission.READ_CASE, caseId);
    var child = known && households.haveChildUnderEight(caseId, week.monday());
    return shown(cases.head(caseId), week, child);
  }

  /// The person's own; empty when they have no open case.
  @Transactional
  Optional<Shown> own(PersonId person, Week week, Actor reader) {
    var open = cases.openCaseOf(person);
    open.ifPresent(head -> audit.read(reader, "plan-week", head.id(), head.id().value()));
    return open.map(head -> shown(head, week, false));
  }

  /// This week, for the overview, whose reading is logged already.
  @Transactional(readOnly = true)
  Shown forPanel(CaseHead head) {
    return shown(head, Week.of(LocalDate.now(clock)), false);
  }

  private Shown shown(CaseHead head, Week week, boolean childUnderEight) {
    var terms = profiles.inForce(week.monday()).plan();
    var full = new FullTime(terms.fullTimeHours() * MINUTES, terms.fullTimePoints());
    var occupations = store.of(head.id());
    var others =
        elsewhere.stream().flatMap(one -> one.of(head.id(), week.period()).stream()).toList();
    return new Shown(
        head, WeekPlan.of(week, occupations, others, full), occupations, childUnderEight);
  }
}
