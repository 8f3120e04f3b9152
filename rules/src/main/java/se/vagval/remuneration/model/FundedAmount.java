package se.vagval.remuneration.model;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// What one funder carries of a statement's total.
@Term(sv = "finansierat belopp")
public record FundedAmount(String funder, Money amount) {}
