package se.vagval.casework.model;

import java.time.LocalDate;
import se.vagval.kernel.Term;

/// What happened since a first contact; it is never changed.
@Term(sv = "anteckning om en kontakt")
public record ContactNote(String text, LocalDate on, String by) {}
