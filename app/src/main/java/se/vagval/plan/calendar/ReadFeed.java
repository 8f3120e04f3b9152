package se.vagval.plan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.casework.Appointments;
import se.vagval.casework.Appointments.Appointment;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Period;
import se.vagval.kernel.Sha256;
import se.vagval.kernel.Week;
import se.vagval.plan.PlannedElsewhere;
import se.vagval.plan.model.CalendarEntry;
import se.vagval.plan.model.CalendarEntry.Kind;
import se.vagval.plan.model.PlanContent.Who;
import se.vagval.plan.model.PointsAreHours.FullTime;
import se.vagval.plan.model.WeekPlan;
import se.vagval.plan.store.FeedStore;
import se.vagval.plan.store.OccupationStore;
import se.vagval.plan.store.PlanFollowUpStore;
import se.vagval.plan.store.PlanStore;
import se.vagval.plan.store.StaffDayStore;

/// Gathers what stands in somebody's calendar: of the person their weeks, steps and follow-up; of
/// staff the days on which they are to do something.
@Component
class ReadFeed {

  private static final int WEEKS_BACK = 2;
  private static final int WEEKS = 26;

  /// What full time is does not matter for when something is.
  private static final FullTime ANY = new FullTime(1, 1);

  private final FeedStore feeds;
  private final StaffDayStore staffDays;
  private final OccupationStore occupations;
  private final PlanStore plans;
  private final PlanFollowUpStore followUps;
  private final Cases cases;
  private final List<PlannedElsewhere> elsewhere;
  private final List<Appointments> appointments;
  private final LogFetch log;
  private final Clock clock;

  ReadFeed(
      FeedStore feeds,
      StaffDayStore staffDays,
      OccupationStore occupations,
      PlanStore plans,
      PlanFollowUpStore followUps,
      Cases cases,
      List<PlannedElsewhere> elsewhere,
      List<Appointments> appointments,
      LogFetch log,
      Clock clock) {
    this.feeds = feeds;
    this.staffDays = staffDays;
    this.occupations = occupations;
    this.plans = plans;
    this.followUps = followUps;
    this.cases = cases;
    this.elsewhere = elsewhere;
    this.appointments = appointments;
    this.log = log;
    this.clock = clock;
  }

  /// Empty for a secret that is nobody's, or that was taken back.
  ///
  /// @param from the address that the request came from
  @Transactional
  Optional<List<CalendarEntry>> handle(String secret, String from) {
    var today = LocalDate.now(clock);
    return feeds
        .owner(Sha256.hex(secret), today)
        .map(owner -> {
          var person = owner.person();
          var caseId = person == null ? null : openCase(person);
          log.add(owner, from, caseId);
          if (person == null) {
            return ofStaff(owner.account(), today);
          }
          return caseId == null ? List.of() : of(caseId, today);
        });
  }

  private @Nullable CaseId openCase(PersonId person) {
    return cases.openCaseOf(person).map(CaseHead::id).orElse(null);
  }

  private List<CalendarEntry> ofStaff(AccountId account, LocalDate today) {
    var meetings = meetings(staffDays.cases(account, today), today);
    return Stream.concat(staffDays.of(account, today).stream(), meetings.map(CalendarEntry::of))
        .toList();
  }

  private Stream<Appointment> meetings(List<CaseId> cases, LocalDate today) {
    var from = today.minusWeeks(WEEKS_BACK);
    return appointments.stream().flatMap(one -> one.of(cases, from).stream());
  }

  private List<CalendarEntry> of(CaseId id, LocalDate today) {
    return Stream.of(weeks(id, today), days(id), asked(id, today)).flatMap(List::stream).toList();
  }

  /// The meetings that the person is asked to.
  private List<CalendarEntry> asked(CaseId id, LocalDate today) {
    return meetings(List.of(id), today)
        .filter(Appointment::personIsAsked)
        .map(CalendarEntry::of)
        .toList();
  }

  private List<CalendarEntry> weeks(CaseId id, LocalDate today) {
    var first = Week.of(today).plus(-WEEKS_BACK);
    var period = Period.of(first.monday(), first.plus(WEEKS).monday());
    var own = occupations.of(id);
    var others = elsewhere.stream().flatMap(one -> one.of(id, period).stream()).toList();
    var entries = new ArrayList<CalendarEntry>();
    for (var n = 0; n < WEEKS; n++) {
      var week = first.plus(n);
      var planned = others.stream().filter(one -> week.period().contains(one.day())).toList();
      var plan = WeekPlan.of(week, own, planned, ANY);
      plan.slots().forEach(slot -> entries.add(CalendarEntry.of(slot)));
      plan.without()
          .forEach(day ->
              entries.add(
                  CalendarEntry.wholeDay(day.source(), CalendarEntry.kind(day.kind()), day.day())));
    }
    return entries;
  }

  private List<CalendarEntry> days(CaseId id) {
    var entries = new ArrayList<CalendarEntry>();
    followUps
        .due(id)
        .ifPresent(
            day -> entries.add(CalendarEntry.wholeDay("follow-up " + id, Kind.MEETING, day)));
    plans.current(id).stream()
        .flatMap(plan -> plan.content().steps())
        .filter(step -> step.who() == Who.PERSON)
        .forEach(step ->
            Optional.ofNullable(step.by())
                .ifPresent(day ->
                    entries.add(CalendarEntry.wholeDay("step " + step.id(), Kind.TO_DO, day))));
    return entries;
  }
}
