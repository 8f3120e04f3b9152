package se.vagval.assessment.model;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Somebody is mapped, and has a plan, within some days of the first contact; young adults within
/// fewer, where the municipality says so. Age counts on the day of the first contact.
@Rule(id = "MAP-01", source = "our reading; the days are terms of the municipality")
@Term(sv = "tid till kartläggning och plan")
public final class MappingAndPlanAreInTime {

  private static final int ADULT = 18;

  /// @param firstContact the opening of the case where there was none
  /// @param birthDate null where it is not known: then the days of everybody count
  public record Facts(LocalDate firstContact, @Nullable LocalDate birthDate) {}

  /// @param young null where young adults have the same days as everybody
  public record Terms(Days all, int youngToAge, @Nullable Days young) {}

  public record Days(int mapping, int plan) {}

  /// The last day of each.
  public record Due(LocalDate mapping, LocalDate plan) {}

  private MappingAndPlanAreInTime() {}

  public static Due of(Facts facts, Terms terms) {
    var days = days(facts, terms);
    return new Due(
        facts.firstContact().plusDays(days.mapping()), facts.firstContact().plusDays(days.plan()));
  }

  private static Days days(Facts facts, Terms terms) {
    var birthDate = facts.birthDate();
    var young = terms.young();
    if (birthDate == null || young == null) {
      return terms.all();
    }
    var age = Period.between(birthDate, facts.firstContact()).getYears();
    return age >= ADULT && age <= terms.youngToAge() ? young : terms.all();
  }
}
