package se.vagval.profiles;

import se.vagval.kernel.Term;

/// How long an inquiry into an unclear cause may take.
///
/// @param dueDays from the day on which it is opened to the last day for closing it
@Term(sv = "villkor för utredning av oklar orsak")
public record InquiryTerms(int dueDays) {}
