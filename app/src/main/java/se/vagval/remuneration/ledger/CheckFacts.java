package se.vagval.remuneration.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.vagval.assessment.VoucherId;
import se.vagval.attendance.PlannedDay;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.outcomes.Exit;

/// Everything known of one check on a day.
///
/// @param placements by start
/// @param days of each placement
/// @param results of those placements that have one
/// @param posted what the ledger holds
public record CheckFacts(
    VoucherId voucher,
    LocalDate asOf,
    List<Placement> placements,
    Map<PlacementId, List<PlannedDay>> days,
    Map<PlacementId, Exit> results,
    List<PostedSum> posted) {}
