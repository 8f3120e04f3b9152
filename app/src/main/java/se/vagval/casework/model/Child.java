package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.casework.PersonName;

/// A child to register in a household.
public record Child(PersonName.Known name, LocalDate born) {}
