package se.vagval.assessment.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.Lacking;
import se.vagval.assessment.model.Mapping;
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

  /// Lets nobody close the case until the transaction ends.
  void keepOpen(CaseId caseId) {
    cases.keepFromClosing(caseId);
  }

  /// Inside the transaction of a use case.
  Outcome on(LocalDate day, CaseId caseId) {
    var head = cases.head(caseId);
    var closedOn = head.closedOn();
    if (closedOn != null) {
      return new Outcome.Refused(closed(head, closedOn));
    }
    var profile = profiles.inForce(day);
    return ready(head, profile, day);
  }

  private Refusal closed(CaseHead head, LocalDate on) {
    var open = cases.openCaseOf(head.person()).map(CaseHead::id).orElse(null);
    return new Refusal.CaseIsClosed(on, held.hasToCarryOut(head.person()), open);
  }

  private Outcome ready(CaseHead head, Profile profile, LocalDate day) {
    var current = mappings.current(head.id());
    var lacking = lacking(head, day);
    return lacking.isNothing()
        ? withRoom(grounds(head, current, lacking, profile, day))
        : carriedOut(head, lacking, profile, day)
            .orElseGet(() -> new Outcome.Refused(notReady(head, current, lacking)));
  }

  private Lacking lacking(CaseHead head, LocalDate day) {
    var hindrances =
        switch (readiness.on(day, head.id())) {
          case CheckNeedsStateFirst.Outcome.MayBeDecided() -> Set.<CheckNeedsStateFirst.Reason>of();
          case CheckNeedsStateFirst.Outcome.Refused(var reasons) -> reasons;
        };
    var lacksCause = !hindrances.isEmpty() && readiness.lacksCause(day, head.id());
    return new Lacking(hindrances, rights.on(day, head), lacksCause);
  }

  /// What was changed is carried out all the same, on the last mapping that is complete; in a case
  /// that has none, on the person's last.
  private Optional<Outcome> carriedOut(
      CaseHead head, Lacking lacking, Profile profile, LocalDate day) {
    return mappings
        .latestComplete(head.id())
        .or(() -> mappings.latestComplete(head.person()))
        .filter(mapping -> mapping.facts().isPresent())
        .map(mapping -> grounds(head, mapping, lacking, profile, day))
        .filter(grounds -> grounds.held().hasToCarryOut())
        .map(Outcome.Found::new);
  }

  private Refusal.NotReady notReady(CaseHead head, Mapping current, Lacking lacking) {
    return new Refusal.NotReady(
        lacking.hindrances(),
        lacking.hindrances().isEmpty() ? List.of() : current.missing(),
        lacking.right(),
        lacking.lacksCause(),
        lacking.hindrances().isEmpty() ? null : due(head.id()));
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
      CaseHead head, Mapping mapping, Lacking lacking, Profile profile, LocalDate day) {
    var id = Objects.requireNonNull(mapping.id());
    return new Grounds(
        head,
        id,
        mapping.facts().orElseThrow(),
        lacking,
        profile,
        profile.levelsOn(day),
        practice(head, profile, day),
        profile.delegationOn(day),
        proposals.latest(head.id()).orElse(null),
        held.of(head.person(), id, profile, day).withLacking(lacking.preconditions()));
  }

  private List<UnitPractice> practice(CaseHead head, Profile profile, LocalDate day) {
    var after = day.minusMonths(UnitPractice.MONTHS);
    return UnitPractice.of(practice.of(head.unit(), after, day, profile.id()));
  }
}
