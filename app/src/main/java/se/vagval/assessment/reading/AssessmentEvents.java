package se.vagval.assessment.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.access.Access;
import se.vagval.access.Actor;
import se.vagval.access.Permission;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.model.DecisionEvent;
import se.vagval.assessment.store.AssessmentFactStore;
import se.vagval.casework.CaseEvents;
import se.vagval.casework.CaseHead;
import se.vagval.web.Text;

/// The mapping, the right, the decisions with what happened to them afterwards, and the checks of
/// the state's part, on the timeline. What was noted of a decision and taken back is not told.
@Component
class AssessmentEvents implements CaseEvents {

  private final Access access;
  private final AssessmentFactStore store;
  private final Clock clock;

  AssessmentEvents(Access access, AssessmentFactStore store, Clock clock) {
    this.access = access;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<Event> of(CaseHead head, Actor reader, Text text) {
    return access.allows(reader, Permission.READ_CASE, head.id())
        ? store.of(head.id(), LocalDate.now(clock)).stream()
            .map(fact -> event(fact, head, reader, text))
            .toList()
        : List.of();
  }

  private Event event(Fact fact, CaseHead head, Actor reader, Text text) {
    return new Event(Kind.ASSESSMENT, fact.on(), words(fact, text), address(fact, head, reader));
  }

  private static String words(Fact fact, Text text) {
    var detail =
        switch (fact.what()) {
          case "STATE_CHECKED" -> text.t("assessment.state.conclusion." + fact.detail());
          case "CHECK_ENDED", "END_DECIDED", "END_MOVED" ->
              text.date(LocalDate.parse(fact.detail()));
          case "STATED", "STATED_TAKEN_BACK" -> text.month(YearMonth.parse(fact.detail()));
          case "PROGRESS_EVENT" -> text.t("assessment.progress.kind." + fact.detail());
          case "JOB_MONTH" -> text.t("assessment.job.verdict." + fact.detail());
          default -> fact.detail();
        };
    var words = text.t("assessment.event." + fact.what(), detail);
    return isAfterwards(fact) ? text.t("assessment.event.afterwards", detail, words) : words;
  }

  private static boolean isAfterwards(Fact fact) {
    return Arrays.stream(DecisionEvent.Kind.values())
        .anyMatch(kind -> kind.name().equals(fact.what()));
  }

  private @Nullable String address(Fact fact, CaseHead head, Actor reader) {
    if (isAfterwards(fact)) {
      return decision(new DecisionId(UUID.fromString(fact.id())), reader);
    }
    return switch (fact.what()) {
      case "STATED", "STATED_TAKEN_BACK" -> "/assessment/cases/" + head.id() + "/right";
      case "DECIDED",
          "CHECK_REPLACED",
          "CHECK_SUPPLEMENTED",
          "CHECK_CARRIED_OUT",
          "END_DECIDED",
          "END_TAKEN_BACK",
          "END_CARRIED_OUT",
          "END_MOVED" ->
          decision(new DecisionId(UUID.fromString(fact.id())), reader);
      case "MAPPED", "PROPOSED", "PROPOSAL_RETURNED" -> null;
      case "PROGRESS", "PROGRESS_EVENT" -> "/assessment/cases/" + head.id() + "/progress";
      case "CHECK_RAN_OUT", "CHECK_ENDED", "CHECK_END_UNDONE", "CHECK_RUNS_ON" ->
          "/assessment/checks/" + fact.id();
      case "JOB_DEMAND", "JOB_MONTH" -> "/assessment/cases/" + head.id() + "/job-search";
      default -> "/assessment/cases/" + head.id() + "/state-first";
    };
  }

  private @Nullable String decision(DecisionId id, Actor reader) {
    return access.allows(reader, Permission.READ_DECISION, id)
        ? "/assessment/decisions/" + id
        : null;
  }
}
