package se.vagval.assessment.store;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.StatedMonth;
import se.vagval.assistance.AssistanceMonths;
import se.vagval.assistance.ToldMonth;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.Profiles;
import se.vagval.web.OnceARequest;

/// What the right to a check is judged on, gathered for the rule.
@Repository
public class RightFacts {

  private final AssistanceMonths register;
  private final StatedMonthStore stated;
  private final Cases cases;
  private final Profiles profiles;

  RightFacts(AssistanceMonths register, StatedMonthStore stated, Cases cases, Profiles profiles) {
    this.register = register;
    this.stated = stated;
    this.cases = cases;
    this.profiles = profiles;
  }

  /// Lets what the register says stand until the transaction ends.
  public void holdStill() {
    register.holdStill();
  }

  public RightStanding on(LocalDate day, CaseHead head) {
    return Optional.ofNullable(on(day, List.of(head)).get(head.id())).orElseThrow();
  }

  /// For many cases, in so many statements as for one.
  public Map<CaseId, RightStanding> on(LocalDate day, Collection<CaseHead> heads) {
    var months =
        Stream.iterate(YearMonth.from(day), month -> month.minusMonths(1))
            .limit(profiles.inForce(day).right().assistanceMonths())
            .toList();
    return of(months, day, heads);
  }

  /// Over other months than the right looks at. The page being read asks the database once.
  Map<CaseId, RightStanding> of(List<YearMonth> months, LocalDate day, Collection<CaseHead> heads) {
    return OnceARequest.of(
        List.of("right", months, day, Set.copyOf(heads)),
        () -> Map.copyOf(found(months, day, heads)));
  }

  private Map<CaseId, RightStanding> found(
      List<YearMonth> months, LocalDate day, Collection<CaseHead> heads) {
    var youngToAge = profiles.inForce(day).right().youngToAge();
    var persons = heads.stream().map(CaseHead::person).distinct().toList();
    var told = register.told(persons, months);
    var said = stated.latest(heads.stream().map(CaseHead::id).toList());
    var born = cases.birthDates(persons);
    var standings = new HashMap<CaseId, RightStanding>();
    for (var head : heads) {
      var known =
          months(
              months,
              told.getOrDefault(head.person(), List.of()),
              said.getOrDefault(head.id(), List.of()));
      var age =
          Period.between(Optional.ofNullable(born.get(head.person())).orElseThrow(), day)
              .getYears();
      standings.put(head.id(), new RightStanding(known, age, youngToAge));
    }
    return standings;
  }

  private static List<RightStanding.Month> months(
      List<YearMonth> months, List<ToldMonth> told, List<StatedMonth> stated) {
    return months.stream()
        .map(month ->
            new RightStanding.Month(
                month,
                told.stream()
                    .filter(one -> one.when().month().equals(month))
                    .findFirst()
                    .orElse(null),
                stated.stream().filter(one -> one.month().equals(month)).findFirst().orElse(null)))
        .toList();
  }
}
