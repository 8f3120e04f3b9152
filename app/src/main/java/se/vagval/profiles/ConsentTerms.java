package se.vagval.profiles;

import se.vagval.kernel.Term;

/// How long a person's consent to other authorities holds, and what they ask without one is kept.
///
/// @param mostMonths after which it has run out, unless it was given for a shorter time
/// @param questionDays for which an officer is shown their own question without a consent, after
///   which one about nobody here is deleted
@Term(sv = "samtyckesvillkor")
public record ConsentTerms(int mostMonths, int questionDays) {}
