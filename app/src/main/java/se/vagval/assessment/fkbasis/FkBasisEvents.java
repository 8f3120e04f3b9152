package se.vagval.assessment.fkbasis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.FkBasis;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.web.Text;

/// Bases for applications to the Social Insurance Agency on the timeline, for those who may read
/// them.
@Component
class FkBasisEvents implements CaseEvents {

  private final Access access;
  private final ReadFkBasis readFkBasis;

  FkBasisEvents(Access access, ReadFkBasis readFkBasis) {
    this.access = access;
    this.readFkBasis = readFkBasis;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_ABILITY, head.id())) {
      return List.of();
    }
    var events = new ArrayList<Event>();
    for (var basis : readFkBasis.overview(head).all()) {
      events.add(event(signed(basis), basis.on(), head, text));
      var given = basis.given();
      if (given != null) {
        events.add(event("GIVEN", given.on(), head, text));
      }
    }
    return events;
  }

  private static String signed(FkBasis basis) {
    return basis.corrects().isPresent() ? "CORRECTED" : "SIGNED";
  }

  private static Event event(String what, LocalDate on, CaseHead head, Text text) {
    return new Event(
        Kind.ASSESSMENT,
        on,
        text.t("assessment.fk-basis.event." + what),
        FkBasisPage.address(head.id()));
  }
}
