package se.vagval.plan.model;

import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;
import se.vagval.plan.model.Occupation.Sfi;
import se.vagval.plan.model.Occupation.SfiCourse;
import se.vagval.plan.model.Occupation.SfiPath;

/// SFI has three study paths: the first has the courses A to D, the second B to D, the third C and
/// D.
@Rule(
    id = "PLN-02",
    source =
        "Kursplan för kommunal vuxenutbildning i svenska för invandrare: studieväg 1 kurs A–D, 2 kurs B–D, 3 kurs C–D")
@Term(sv = "kursen hör till studievägen")
public final class SfiCourseIsOnThePath {

  public sealed interface Outcome {
    record OnThePath() implements Outcome {}

    /// @param first the course with which the path begins
    record NotOnThePath(SfiCourse first) implements Outcome {}
  }

  private SfiCourseIsOnThePath() {}

  public static Outcome of(Sfi studies) {
    var first = first(studies.path());
    return studies.course().compareTo(first) >= 0
        ? new Outcome.OnThePath()
        : new Outcome.NotOnThePath(first);
  }

  private static SfiCourse first(SfiPath path) {
    return switch (path) {
      case ONE -> SfiCourse.A;
      case TWO -> SfiCourse.B;
      case THREE -> SfiCourse.C;
    };
  }
}
