package se.vagval.remuneration.model;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// What must be posted so that the ledger holds what is wanted. Never zero.
@Term(sv = "justering")
public record Adjustment(EntryKey key, Money amount) {}
