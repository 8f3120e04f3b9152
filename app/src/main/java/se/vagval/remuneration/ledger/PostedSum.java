package se.vagval.remuneration.ledger;

import java.time.YearMonth;
import se.vagval.kernel.Money;

/// What the ledger holds for one thing, all entries together.
public record PostedSum(EntryFor entry, YearMonth due, int days, Money amount) {}
