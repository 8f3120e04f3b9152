package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.model.RightStanding;
import se.vagval.assessment.model.UnitPractice;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.PracticeStore;
import se.vagval.assessment.store.ProposalStore;
import se.vagval.assessment.store.ReadinessStore;
import se.vagval.assessment.store.RightFacts;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.Inquiries;
import se.vagval.casework.OpenInquiry;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profile;
import se.vagval.profiles.Profiles;

/// Finds what a decision would rest on, or why none can be made now.
@Component
class FindGrounds {

  sealed interface Outcome {
    record Found(Grounds grounds) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final Cases cases;
  private final Inquiries inquiries;
  private final MappingStore mappings;
  private final ReadinessStore readiness;
  private final RightFacts rights;
  private final FindHeld held;
  private final ProposalStore proposals;
  private final PracticeStore practice;
  private final Profiles profiles;

  FindGrounds(
      Cases cases,
      Inquiries inquiries,
      MappingStore mappings,
      ReadinessStore readiness,
      RightFacts rights,
      FindHeld held,
      ProposalStore proposals,
      PracticeStore practice,
      Profiles profiles) {
    this.cases = cases;
    this.inquiries = inquiries;
    this.mappings = mappings;
    this.readiness = readiness;
    this.rights = rights;
    this.held = held;
    this.proposals = proposals;
    this.practice = practice;
    this.profiles = profiles;
  }

  /// Inside the transaction of a use case.
  Outcome on(LocalDate day, CaseId caseId) {
    var head = cases.head(caseId);
    var closedOn = head.closedOn();
    if (closedOn != null) {
      return new Outcome.Refused(new Refusal.CaseIsClosed(closedOn));
    }
    var profile = profiles.inForce(day);
    return ready(head, profile, day);
  }

  private Outcome ready(CaseHead head, Profile profile, LocalDate day) {
    var current = mappings.current(head.id());
    var right = rights.on(day, head);
    return switch (readiness.on(day, head.id())) {
      case CheckNeedsStateFirst.Outcome.Refused(var reasons) ->
          new Outcome.Refused(
              new Refusal.NotReady(
                  reasons,
                  current.missing(),
                  right,
                  readiness.lacksCause(day, head.id()),
                  due(head.id())));
      case CheckNeedsStateFirst.Outcome.MayBeDecided() ->
          right.holds()
              ? withRoom(grounds(head, current, right, profile, day))
              : new Outcome.Refused(new Refusal.NotReady(Set.of(), List.of(), right, false, null));
    };
  }

  private static Outcome withRoom(Grounds grounds) {
    return grounds.held().leavesRoom()
        ? new Outcome.Found(grounds)
        : new Outcome.Refused(new Refusal.HoldsCheck(grounds.held()));
  }

  private @Nullable LocalDate due(CaseId caseId) {
    return inquiries.open(caseId).map(OpenInquiry::dueOn).orElse(null);
  }

  static Period validity(Profile profile, LocalDate from) {
    return Period.of(from, from.plusMonths(profile.check().validMonths()));
  }

  private Grounds grounds(
      CaseHead head, Mapping mapping, RightStanding right, Profile profile, LocalDate day) {
    return new Grounds(
        head,
        Objects.requireNonNull(mapping.id()),
        mapping.facts().orElseThrow(),
        right,
        profile,
        profile.levelsOn(day),
        practice(head, profile, day),
        profile.delegationOn(day),
        proposals.latest(head.id()).orElse(null),
        held.of(head.person(), Objects.requireNonNull(mapping.id()), profile, day));
  }

  private List<UnitPractice> practice(CaseHead head, Profile profile, LocalDate day) {
    var after = day.minusMonths(UnitPractice.MONTHS);
    return UnitPractice.of(practice.of(head.unit(), after, day, profile.id()));
  }
}
