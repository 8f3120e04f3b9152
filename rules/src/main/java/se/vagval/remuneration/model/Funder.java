package se.vagval.remuneration.model;

import se.vagval.kernel.Share;
import se.vagval.kernel.Term;

/// Who carries a share of the cost.
@Term(sv = "finansiär")
public record Funder(String name, Share share) {}
