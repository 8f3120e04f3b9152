package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonName;

/// One case as a row of a list, with the name as its reader may see it.
///
/// @param responsible the name of the caseworker who decides
public record CaseRow(
    CaseId id,
    String number,
    PersonName name,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    String responsible) {}
