package se.vagval.remuneration.ledger;

import java.time.YearMonth;
import se.vagval.assessment.VoucherId;
import se.vagval.choice.PlacementId;
import se.vagval.providers.ProviderId;
import se.vagval.remuneration.model.LineKind;

/// What an amount in the ledger is for, and whose it is.
///
/// @param month the month in which it was earned
public record EntryFor(
    VoucherId voucher,
    PlacementId placement,
    ProviderId provider,
    LineKind kind,
    YearMonth month) {}
