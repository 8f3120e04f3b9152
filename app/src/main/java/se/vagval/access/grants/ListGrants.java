package se.vagval.access.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.AccountId;
import se.vagval.access.Actor;
import se.vagval.access.GrantId;
import se.vagval.access.model.GrantIsDueForReview;
import se.vagval.access.model.KeptGrant;
import se.vagval.access.model.Reach;
import se.vagval.access.model.WantedGrants;
import se.vagval.access.store.GrantListStore;
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Finds grants within the reach of whoever asks: one part of the list, all of it for a file, or
/// one.
@Component
public class ListGrants {

  public static final int PART = 50;
  private static final int MOST_IN_A_FILE = 100_000;
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  /// A grant as it stands today.
  ///
  /// @param place the name of the unit or provider; empty for none
  /// @param isDue whether somebody should look at it again
  /// @param isOwn whether it is the reader's own, which others look after
  public record Row(
      KeptGrant grant, String place, KeptGrant.State state, boolean isDue, boolean isOwn) {

    /// Whether the reader can end it.
    public boolean mayBeEnded() {
      return !isOwn && state != KeptGrant.State.ENDED && grant.ended() == null;
    }
  }

  /// @param all how many there are, of which the rows are some
  /// @param due how many of all within reach are due for review
  /// @param months within which each grant is looked at again
  public record Found(
      List<Row> rows, int all, int part, int due, int months, PlaceList.Known places) {}

  private final GrantListStore store;
  private final PlaceList places;
  private final Profiles profiles;
  private final Clock clock;

  ListGrants(GrantListStore store, PlaceList places, Profiles profiles, Clock clock) {
    this.store = store;
    this.places = places;
    this.profiles = profiles;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Found part(Actor reader, GrantFilter filter) {
    var reach = filter.desk().reach(reader);
    var all = store.count(reach, filter.wanted(), days());
    var part = Math.clamp(filter.part(), 1, Math.max(1, (all + PART - 1) / PART));
    return found(reader, filter, new Slice(all, part, PART, (part - 1) * PART));
  }

  /// All that the filter shows.
  @Transactional(readOnly = true)
  Found whole(Actor reader, GrantFilter filter) {
    var all = store.count(filter.desk().reach(reader), filter.wanted(), days());
    return found(reader, filter, new Slice(all, 1, MOST_IN_A_FILE, 0));
  }

  /// @throws NotFound when there is no such grant within reach
  @Transactional(readOnly = true)
  Row one(Desk desk, GrantId id, Actor reader) {
    var reach = desk.reach(reader);
    var grant = store.get(reach, id).orElseThrow(() -> new NotFound("grant " + id));
    return row(grant, reader.signedIn(), places.within(reach), months());
  }

  private record Slice(int all, int part, int limit, int offset) {}

  private Found found(Actor reader, GrantFilter filter, Slice slice) {
    var reach = filter.desk().reach(reader);
    var known = places.within(reach);
    var months = months();
    var rows =
        store.part(reach, filter.wanted(), days(), slice.limit(), slice.offset()).stream()
            .map(grant -> row(grant, reader.signedIn(), known, months))
            .toList();
    return new Found(rows, slice.all(), slice.part(), due(reach), months, known);
  }

  private int due(Reach reach) {
    return store.count(reach, new WantedGrants(null, null, "", WantedGrants.Show.DUE), days());
  }

  private Row row(KeptGrant grant, AccountId reader, PlaceList.Known known, int months) {
    var today = LocalDate.now(clock);
    var state = grant.on(today);
    var seen = LocalDate.ofInstant(grant.lastSeen(), SWEDEN);
    var isDue =
        state != KeptGrant.State.ENDED
            && grant.ended() == null
            && GrantIsDueForReview.of(seen, today, months) == GrantIsDueForReview.Outcome.DUE;
    return new Row(grant, known.name(grant.place()), state, isDue, grant.isOf(reader));
  }

  private GrantListStore.Days days() {
    var today = LocalDate.now(clock);
    return new GrantListStore.Days(today, GrantIsDueForReview.dueIfSeenBy(today, months()));
  }

  private int months() {
    return profiles.inForce(LocalDate.now(clock)).grants().reviewMonths();
  }
}
