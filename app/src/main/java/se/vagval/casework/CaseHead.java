package se.vagval.casework;

import java.time.LocalDate;
import java.util.Optional;
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
    @Nullable LocalDate closedOn) {

  /// The key of why nothing more can be written in the case; empty while it is open.
  public Optional<String> closed() {
    return Optional.ofNullable(closedOn).map(_ -> "casework.not-now.closed");
  }
}
