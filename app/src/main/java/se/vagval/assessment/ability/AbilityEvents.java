package se.vagval.assessment.ability;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.model.AbilityAssessment;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.web.Text;

/// The steps of work-ability assessments on the timeline, for those who may read them.
@Component
class AbilityEvents implements CaseEvents {

  private final Access access;
  private final ReadAbility readAbility;

  AbilityEvents(Access access, ReadAbility readAbility) {
    this.access = access;
    this.readAbility = readAbility;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    if (!access.allows(reader, Permission.READ_ABILITY, head.id())) {
      return List.of();
    }
    var shown = readAbility.overview(head);
    return shown.assessments().stream().flatMap(one -> of(one, shown, text).stream()).toList();
  }

  private static List<Event> of(AbilityAssessment one, ReadAbility.Shown shown, Text text) {
    var href = AbilityPage.address(shown.head().id());
    var provider = shown.provider(one);
    var events = new ArrayList<Event>();
    events.add(event("ORDERED", one.order().on(), provider, href, text));
    var withdrawn = one.withdrawn();
    if (withdrawn != null) {
      events.add(event("WITHDRAWN", withdrawn.on(), provider, href, text));
    }
    for (var report : one.reports()) {
      var what = report.correction() == null ? "REPORTED" : "REPORT_CORRECTED";
      events.add(event(what, report.on(), provider, href, text));
    }
    for (var conclusion : one.conclusions()) {
      var what = text.of("assessment.ability.able", conclusion.ability());
      events.add(event("CONCLUDED", conclusion.on(), what, href, text));
    }
    return events;
  }

  private static Event event(
      String what, java.time.LocalDate on, String detail, String href, Text text) {
    return new Event(Kind.ASSESSMENT, on, text.t("assessment.ability.event." + what, detail), href);
  }
}
