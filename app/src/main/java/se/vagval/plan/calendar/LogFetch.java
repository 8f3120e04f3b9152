package se.vagval.plan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Actor;
import se.vagval.access.Role;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.kernel.Sha256;
import se.vagval.plan.store.FeedStore;
import se.vagval.plan.store.FeedStore.Owner;

/// Logs that a calendar was fetched, by whoever has the address of its owner: once a day and
/// address, as a telephone asks every hour. Nobody has signed in, and the log says so by the role.
@Component
class LogFetch {

  private final FeedStore feeds;
  private final Audit audit;
  private final Clock clock;

  LogFetch(FeedStore feeds, Audit audit, Clock clock) {
    this.feeds = feeds;
    this.audit = audit;
    this.clock = clock;
  }

  /// In the transaction that reads the calendar.
  ///
  /// @param from the address that the request came from
  /// @param caseId the person's own; null for the calendar of staff, which tells of no case
  void add(Owner owner, String from, @Nullable CaseId caseId) {
    if (feeds.log(owner.feed(), Sha256.hex(LocalDate.now(clock) + " " + from))) {
      audit.read(
          unknown(owner), "calendar-feed", owner.feed(), caseId == null ? null : caseId.value());
    }
  }

  private static Actor unknown(Owner owner) {
    return new Actor(
        owner.account(),
        "",
        Optional.ofNullable(owner.person()).map(PersonId::value).orElse(null),
        List.of(new Actor.Grant(Role.VISITOR, null, null)));
  }
}
