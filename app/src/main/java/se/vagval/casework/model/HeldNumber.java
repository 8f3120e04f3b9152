package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.casework.PersonalNumber;

/// A number that a person has or has had.
///
/// @param since when it was noted here
public record HeldNumber(PersonalNumber number, LocalDate since) {}
