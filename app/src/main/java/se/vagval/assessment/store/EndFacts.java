package se.vagval.assessment.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.PlacementsOnChecks;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.EndStanding;
import se.vagval.assistance.AssistanceMonths;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.profiles.Profiles;

/// What the end of a check is judged on, gathered for the rule, for many at once.
@Repository
public class EndFacts {

  private final AssistanceMonths register;
  private final RightFacts rights;
  private final PlacementsOnChecks placements;
  private final Profiles profiles;

  EndFacts(
      AssistanceMonths register,
      RightFacts rights,
      PlacementsOnChecks placements,
      Profiles profiles) {
    this.register = register;
    this.rights = rights;
    this.placements = placements;
    this.profiles = profiles;
  }

  public EndStanding of(Voucher check, CaseHead head, LocalDate day) {
    var use = placements.of(List.of(check.id()), day);
    var found = of(List.of(check), List.of(head), use, day);
    return Objects.requireNonNull(found.get(check.id()));
  }

  /// @param heads of the checks' cases
  public Map<VoucherId, EndStanding> of(
      Collection<Voucher> checks,
      Collection<CaseHead> heads,
      Map<VoucherId, PlacementsOnChecks.Use> use,
      LocalDate day) {
    var terms = profiles.inForce(day).right();
    var months = months(day, terms.assistanceMonths() + 1);
    var standings = rights.of(months, day, heads);
    var persons = heads.stream().map(CaseHead::person).toList();
    var reached = register.reached(persons, months.subList(1, months.size()));
    var byCase = heads.stream().collect(Collectors.toMap(CaseHead::id, Function.identity()));
    var found = new HashMap<VoucherId, EndStanding>();
    for (var check : checks) {
      var head = byCase.get(check.caseId());
      var right = standings.get(check.caseId());
      if (head != null && right != null) {
        var theirs = reached.getOrDefault(head.person(), Map.of());
        var runs = use.getOrDefault(check.id(), PlacementsOnChecks.Use.none()).runs();
        found.put(check.id(), new EndStanding(right, theirs, terms.whenEnded(), runs, day));
      }
    }
    return found;
  }

  private static List<YearMonth> months(LocalDate day, int count) {
    return Stream.iterate(YearMonth.from(day), month -> month.minusMonths(1)).limit(count).toList();
  }

  /// The cases that the checks are in.
  public static List<CaseId> cases(Collection<Voucher> checks) {
    return checks.stream().map(Voucher::caseId).distinct().toList();
  }
}
