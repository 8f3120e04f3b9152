package se.vagval.plan.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.kernel.Week;
import se.vagval.plan.store.PlanFactStore;
import se.vagval.web.Text;

/// Versions of the plan, the person's answers, follow-ups, case reviews and what fills the weeks,
/// on the timeline. What was said is read in the plan.
@Component
class PlanEvents implements CaseEvents {

  private final Access access;
  private final PlanFactStore store;
  private final Clock clock;

  PlanEvents(Access access, PlanFactStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_PLAN, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream()
            .map(fact -> event(fact, head, text))
            .toList()
        : List.of();
  }

  private static Event event(Fact fact, CaseHead head, Text text) {
    var plan = "/plan/cases/" + head.id();
    return switch (fact.what()) {
      case "REVIEWED" -> event(fact, text.t("plan.review.outcome." + fact.detail()), null, text);
      case "BEGAN", "ENDED" ->
          event(
              fact,
              text.t("plan.occupation." + fact.detail()),
              plan + "/week/" + Week.of(fact.on()),
              text);
      default -> event(fact, fact.detail(), plan, text);
    };
  }

  private static Event event(Fact fact, String detail, @Nullable String href, Text text) {
    return new Event(Kind.PLAN, fact.on(), text.t("plan.event." + fact.what(), detail), href);
  }
}
