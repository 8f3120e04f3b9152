package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// What a caseworker has found out about what the state does for a person.
@Term(sv = "uppgifter om statens ansvar")
public sealed interface StateFacts {

  Branch branch();

  /// @param registeredOn at the Public Employment Service; null when the person is not
  /// @param unemployedSince the first day without work
  /// @param establishment within the act on establishment of the newly arrived
  @Term(sv = "uppgifter om arbete")
  record Work(
      @Nullable LocalDate registeredOn,
      boolean seeksWork,
      LocalDate unemployedSince,
      boolean benefit,
      Programme programme,
      boolean establishment,
      EmploymentServiceMeasures measures)
      implements StateFacts {

    @Override
    public Branch branch() {
      return Branch.WORK;
    }
  }

  /// @param contactOn the last contact with the Social Insurance Agency; null for none
  @Term(sv = "uppgifter om hälsa")
  record Health(boolean sickLeave, FkBenefit benefit, @Nullable LocalDate contactOn)
      implements StateFacts {

    @Override
    public Branch branch() {
      return Branch.HEALTH;
    }
  }

  /// Of the Public Employment Service.
  @Term(sv = "program hos Arbetsförmedlingen")
  enum Programme {
    NONE,
    PART_TIME,
    FULL_TIME
  }

  /// Sickness benefit or sickness compensation.
  @Term(sv = "ersättning från Försäkringskassan")
  enum FkBenefit {
    NONE,
    APPLIED,
    REFUSED,
    GRANTED
  }

  default boolean inFullTimeProgramme() {
    return this instanceof Work work && work.programme() == Programme.FULL_TIME;
  }
}
