package se.vagval.access.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.access.GrantId;
import se.vagval.access.Role;
import se.vagval.kernel.Term;

/// A grant with its history, as those who look after grants see it. Never a participant's.
///
/// @param place the unit or provider; null where the role is held for neither
/// @param end the first day on which it no longer holds; null while none is set
/// @param reviewed the latest time; null if never
/// @param ended null while nobody has ended it
@Term(sv = "behörighet med historik")
public record KeptGrant(
    GrantId id,
    Holder holder,
    Role role,
    @Nullable UUID place,
    LocalDate from,
    @Nullable LocalDate end,
    Signature given,
    @Nullable Signature reviewed,
    @Nullable Signature ended) {

  /// Whoever has the role.
  ///
  /// @param isMachine whether it is another system
  public record Holder(AccountId account, String name, boolean isMachine) {}

  /// Who did something, and when.
  ///
  /// @param by empty when it was done from the command line
  public record Signature(String by, Instant at) {}

  public enum State {
    TO_COME,
    HOLDS,
    ENDED
  }

  public State on(LocalDate today) {
    if (end != null && !end.isAfter(today)) {
      return State.ENDED;
    }
    return from.isAfter(today) ? State.TO_COME : State.HOLDS;
  }

  public boolean isOf(AccountId account) {
    return holder.account().equals(account);
  }

  /// When somebody last looked at it: when it was reviewed, or else given.
  public Instant lastSeen() {
    return reviewed == null ? given.at() : reviewed.at();
  }
}
