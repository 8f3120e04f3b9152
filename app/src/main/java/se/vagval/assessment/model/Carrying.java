package se.vagval.assessment.model;

import se.vagval.assessment.DecisionId;
import se.vagval.kernel.Term;

/// The decision that carries out what was changed.
@Term(sv = "beslut som verkställer en ändring")
public record Carrying(DecisionId decision, String number) {}
