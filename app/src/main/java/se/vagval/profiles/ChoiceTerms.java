package se.vagval.profiles;

import se.vagval.kernel.Term;

/// The times of a choice and of the placement that follows it.
///
/// @param workingDays that a person has to choose in
/// @param contactWorkingDays within which a provider gets in touch with somebody who chose it
/// @param startWithinDays how far ahead a provider may set the first day
/// @param mostPauseDays the longest pause of a placement
/// @param providerSeesDays how long after the last day a provider still sees the participant
@Term(sv = "valvillkor")
public record ChoiceTerms(
    int workingDays,
    int contactWorkingDays,
    int startWithinDays,
    int mostPauseDays,
    int providerSeesDays) {}
