package se.vagval.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;

/// What every page about a case needs to know of it.
///
/// @param number as people quote it, such as `VV-2026-0042`
/// @param responsible the caseworker who decides
/// @param closedOn null while the case is open
public record CaseHead(
    CaseId id,
    String number,
    PersonId person,
    PersonName name,
    UnitId unit,
    AccountId responsible,
    LocalDate openedOn,
    @Nullable LocalDate closedOn) {}
