package se.vagval.choice.participants;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.audit.Audit;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.catalogue.Offer;
import se.vagval.catalogue.Offers;
import se.vagval.choice.Placement;
import se.vagval.choice.PlacementId;
import se.vagval.choice.Placements;

/// A placement as the pages that change it show it.
///
/// @param back where its reader came from
public record PlacementView(
    Placement placement, PersonName name, Offer offer, LocalDate today, String back) {

  public boolean hasBegun() {
    return !placement.start().isAfter(today);
  }

  /// Where to go when it is done; the provider's list says what was done.
  String after(String done) {
    return back.equals(ParticipantsPage.ADDRESS) ? back + "?done=" + done : back;
  }

  /// Reads one, and logs that it was read.
  @Component
  static class Reader {

    private final Access access;
    private final Placements placements;
    private final Cases cases;
    private final Offers offers;
    private final Audit audit;
    private final java.time.Clock clock;

    Reader(
        Access access,
        Placements placements,
        Cases cases,
        Offers offers,
        Audit audit,
        java.time.Clock clock) {
      this.access = access;
      this.placements = placements;
      this.cases = cases;
      this.offers = offers;
      this.audit = audit;
      this.clock = clock;
    }

    @Transactional
    PlacementView read(PlacementId id, Actor actor) {
      var placement = placements.get(id);
      audit.read(actor, "placement", id, placement.caseId().value());
      return new PlacementView(
          placement,
          cases.head(placement.caseId()).name(),
          offers.get(placement.offer()),
          LocalDate.now(clock),
          back(placement, actor));
    }

    private String back(Placement placement, Actor actor) {
      return access.allows(actor, Permission.LIST_OWN_PARTICIPANTS)
          ? ParticipantsPage.ADDRESS
          : "/casework/cases/" + placement.caseId();
    }
  }
}
