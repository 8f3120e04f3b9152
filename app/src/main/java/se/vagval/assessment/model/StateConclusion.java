package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Who is first responsible, by which rule and why.
///
/// @param until the first day on which it holds no longer
@Term(sv = "slutsats om statens ansvar")
public record StateConclusion(
    Responsible responsible,
    Set<StateReason> reasons,
    String ruleId,
    int ruleVersion,
    LocalDate until) {

  /// The terms of the municipality's profile.
  ///
  /// @param months of unemployment that are short
  /// @param holdsMonths for which a conclusion holds
  public record Terms(int months, int holdsMonths) {}

  public StateConclusion {
    reasons = Set.copyOf(reasons);
  }

  public static StateConclusion of(StateFacts facts, LocalDate day, Terms terms) {
    var until = day.plusMonths(terms.holdsMonths());
    return switch (facts) {
      case StateFacts.Work work ->
          switch (EmploymentServiceComesFirst.of(work, day, terms.months())) {
            case EmploymentServiceComesFirst.Outcome.ItDoes(var reasons) ->
                by(EmploymentServiceComesFirst.class, Responsible.AF, reasons, until);
            case EmploymentServiceComesFirst.Outcome.MunicipalityDoes(var reason) ->
                by(
                    EmploymentServiceComesFirst.class,
                    Responsible.MUNICIPALITY,
                    EnumSet.of(reason),
                    until);
          };
      case StateFacts.Health health ->
          switch (RehabilitationDuty.of(health)) {
            case RehabilitationDuty.Outcome.OfTheInsurance(var reason) ->
                by(RehabilitationDuty.class, Responsible.FK, EnumSet.of(reason), until);
            case RehabilitationDuty.Outcome.OfTheMunicipality(var reason) ->
                by(RehabilitationDuty.class, Responsible.MUNICIPALITY, EnumSet.of(reason), until);
            case RehabilitationDuty.Outcome.NoMatterOfHealth() ->
                throw new IllegalArgumentException("nothing to conclude from: " + health);
          };
    };
  }

  private static StateConclusion by(
      Class<?> rule, Responsible responsible, Set<StateReason> reasons, LocalDate until) {
    var known = rule.getAnnotation(Rule.class);
    return new StateConclusion(responsible, reasons, known.id(), known.version(), until);
  }
}
