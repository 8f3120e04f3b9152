package se.vagval.casework.timeline;

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
import se.vagval.casework.store.CaseFactStore;
import se.vagval.casework.store.ClosingListFile;
import se.vagval.web.Text;

/// The case itself, its household, its causes, consents, corrections and its journal, on the
/// timeline. No names of others in the household.
@Component
class CaseworkEvents implements CaseEvents {

  private final Access access;
  private final CaseFactStore store;
  private final ClosingListFile reasons;
  private final Clock clock;

  CaseworkEvents(Access access, CaseFactStore store, ClosingListFile reasons, Clock clock) {
    this.access = access;
    this.store = store;
    this.reasons = reasons;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream()
            .map(fact -> event(fact, head, text))
            .toList()
        : List.of();
  }

  private Event event(Fact fact, CaseHead head, Text text) {
    return new Event(
        kind(fact),
        fact.on(),
        text.t("casework.event." + fact.what(), detail(fact, text)),
        address(fact, head));
  }

  private static Kind kind(Fact fact) {
    return switch (fact.what()) {
      case "CAUSE", "INQUIRY", "INQUIRY_CLOSED" -> Kind.CAUSE;
      case "JOINED", "LEFT" -> Kind.HOUSEHOLD;
      case "ENTRY" -> Kind.JOURNAL;
      default -> Kind.CASE;
    };
  }

  private String detail(Fact fact, Text text) {
    return switch (fact.what()) {
      case "CAUSE", "INQUIRY_CLOSED" -> text.t("casework.cause." + fact.detail());
      case "JOINED", "LEFT" -> text.t("casework.part." + fact.detail());
      case "ENTRY" -> text.t("casework.journal.kind." + fact.detail());
      case "CONSENT", "CONSENT_TAKEN_BACK" -> text.t("casework.authority.in-text." + fact.detail());
      case "CORRECTED" -> text.t("casework.correct.field." + fact.detail());
      case "CLOSED_WHY" -> reasons.words(fact.detail(), fact.on(), text.isSwedish());
      default -> fact.detail();
    };
  }

  private static @Nullable String address(Fact fact, CaseHead head) {
    var here = "/casework/cases/" + head.id();
    return switch (fact.what()) {
      case "JOINED", "LEFT" -> here + "/household";
      case "CONSENT", "CONSENT_TAKEN_BACK" -> here + "/consents";
      case "ENTRY" -> here + "#entry-" + fact.id();
      default -> null;
    };
  }
}
