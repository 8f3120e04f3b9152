package se.vagval.remuneration.model;

import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// An amount that the ledger holds already. The placement need not exist any more.
@Term(sv = "bokförd post")
public record Posted(EntryKey key, Money amount) {}
