package se.vagval.profiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// How long what no law sets a time for is kept, from a day on; in years after the last of it.
///
/// @param providerFileYears a file that a provider sent in and nothing rests on
/// @param employerContactYears whom to reach at an employer, and what was noted there
/// @param staffNameYears what staff were called
/// @param supervisionYears what was noted of a supervision, and who led it
/// @param replacedRoutineYears a version of a routine, after another took over from it
/// @param source why, in Swedish, as the certificate quotes it
@Term(sv = "kommunens egna gallringstider")
public record RetentionTerms(
    LocalDate from,
    @Nullable LocalDate lastDay,
    int providerFileYears,
    int employerContactYears,
    int staffNameYears,
    int supervisionYears,
    int replacedRoutineYears,
    String source)
    implements Dated {}
