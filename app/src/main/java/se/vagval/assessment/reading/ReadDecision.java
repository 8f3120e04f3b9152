package se.vagval.assessment.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.Decision;
import se.vagval.assessment.DecisionCourses;
import se.vagval.assessment.DecisionId;
import se.vagval.assessment.Proposal;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.model.CarriedOut;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.DecidedRight;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.Succession;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.DecidedRightStore;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.ProposalStore;
import se.vagval.assessment.store.ReadinessStore;
import se.vagval.assessment.store.RightFacts;
import se.vagval.assessment.store.SuccessionStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Addressee;
import se.vagval.casework.Addressees;
import se.vagval.casework.CaseHead;
import se.vagval.casework.Cases;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profile;
import se.vagval.profiles.Profiles;
import se.vagval.web.NotFound;

/// Reads a decision with all that its page and letter say, and logs who read it.
@Component
class ReadDecision {

  /// @param to null when the reader may not know who the person is
  /// @param profile the rules that it was made on
  /// @param successions in which it follows on another, or another on it
  /// @param carriedOut what it carries out; null where it carries out nothing that was changed
  public record Shown(
      Decision decision,
      CaseHead head,
      @Nullable Addressee to,
      Voucher check,
      Profile profile,
      DecisionCourse course,
      List<Succession> successions,
      @Nullable CarriedOut carriedOut) {}

  /// @param hindrance why no check can be decided now; empty when one can
  /// @param proposal one that nothing has been decided about
  /// @param holdsCheck whether the person holds one that leaves no room but for a decision on it
  /// @param isDecided whether something was decided since the latest mapping was complete
  /// @param after what of the decisions waits after a change
  record Standing(
      List<Decision> made,
      List<Succession> successions,
      Optional<Hindrance> hindrance,
      Optional<Proposal> proposal,
      boolean holdsCheck,
      boolean isDecided,
      CarriedOutStore.After after) {

    /// Whether the list of what is to be done says the same.
    boolean waits() {
      return !holdsCheck && !isDecided;
    }

    boolean isChanged() {
      return after.toCarryOut();
    }

    /// Whether a first decision waits for something other than the mapping, which says so itself.
    boolean isBlocked() {
      return made.isEmpty()
          && hindrance
              .filter(why -> why != Hindrance.CASE_CLOSED && why != Hindrance.MAPPING_NOT_COMPLETE)
              .isPresent();
    }
  }

  enum Hindrance {
    CASE_CLOSED,
    MAPPING_NOT_COMPLETE,
    NO_CAUSE,
    CAUSE_UNCLEAR,
    STATE_NOT_CHECKED,
    STATE_CHECK_EXPIRED,
    AF_COMES_FIRST,
    FK_COMES_FIRST,
    FULL_TIME_PROGRAMME,
    NO_RIGHT
  }

  private final DecisionStore decisions;
  private final DecisionCourses courses;
  private final ProposalStore proposals;
  private final VoucherStore vouchers;
  private final SuccessionStore successions;
  private final CarriedOutStore carriedOut;
  private final ReadinessStore readiness;
  private final MappingStore mappings;
  private final RightFacts rights;
  private final DecidedRightStore decidedRights;
  private final Cases cases;
  private final Addressees addressees;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReadDecision(
      DecisionStore decisions,
      DecisionCourses courses,
      ProposalStore proposals,
      VoucherStore vouchers,
      SuccessionStore successions,
      CarriedOutStore carriedOut,
      ReadinessStore readiness,
      MappingStore mappings,
      RightFacts rights,
      DecidedRightStore decidedRights,
      Cases cases,
      Addressees addressees,
      Profiles profiles,
      Audit audit,
      Clock clock) {
    this.decisions = decisions;
    this.courses = courses;
    this.proposals = proposals;
    this.vouchers = vouchers;
    this.successions = successions;
    this.carriedOut = carriedOut;
    this.readiness = readiness;
    this.mappings = mappings;
    this.rights = rights;
    this.decidedRights = decidedRights;
    this.clock = clock;
    this.cases = cases;
    this.addressees = addressees;
    this.profiles = profiles;
    this.audit = audit;
  }

  /// @param what `decision` for the page, `letter` for the letter
  @Transactional
  Shown handle(DecisionId id, String what, Actor reader) {
    var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision " + id));
    audit.read(reader, what, id, decision.caseId().value());
    var head = cases.head(decision.caseId());
    return new Shown(
        decision,
        head,
        addressees.of(head, reader).orElse(null),
        vouchers
            .of(id)
            .orElseThrow(() -> new IllegalStateException("a decision without a check: " + id)),
        profiles
            .find(decision.basis().profile())
            .orElseThrow(() -> new IllegalStateException("no file: " + decision.basis().profile())),
        courses.of(decision.numbered()),
        successions.of(id),
        carriedOut.of(id).orElse(null));
  }

  /// Why there was a right to the check, of a decision whose reading is logged; empty for one of
  /// before that was judged.
  @Transactional(readOnly = true)
  Optional<DecidedRight> right(DecisionId id) {
    return decidedRights.of(id);
  }

  /// The case's decisions, the newest first, and whether another can be made now.
  @Transactional(readOnly = true)
  Standing standing(CaseHead head) {
    var today = LocalDate.now(clock);
    var after = carriedOut.changes(head.person());
    var made = decisions.of(head.id());
    return new Standing(
        made,
        successions.of(head.id()),
        hindrance(head, today, after.toCarryOut()),
        proposals.latest(head.id()),
        isHeld(head, today),
        isDecided(head, made, today),
        after);
  }

  private boolean isDecided(CaseHead head, List<Decision> made, LocalDate today) {
    return Optional.ofNullable(mappings.completedOn(List.of(head.id()), today).get(head.id()))
        .filter(mapped -> made.stream().anyMatch(one -> !one.decidedOn().isBefore(mapped)))
        .isPresent();
  }

  /// What was changed is carried out whatever else is lacking.
  private Optional<Hindrance> hindrance(CaseHead head, LocalDate today, boolean isChanged) {
    if (head.closedOn() != null) {
      return Optional.of(Hindrance.CASE_CLOSED);
    }
    return isChanged ? Optional.empty() : notReady(head, today);
  }

  private Optional<Hindrance> notReady(CaseHead head, LocalDate today) {
    return switch (readiness.on(today, head.id())) {
      case CheckNeedsStateFirst.Outcome.MayBeDecided() ->
          rights.on(today, head).holds() ? Optional.empty() : Optional.of(Hindrance.NO_RIGHT);
      case CheckNeedsStateFirst.Outcome.Refused(var reasons) ->
          reasons.stream().findFirst().map(reason -> hindrance(reason, head, today));
    };
  }

  private Hindrance hindrance(CheckNeedsStateFirst.Reason reason, CaseHead head, LocalDate today) {
    return reason == CheckNeedsStateFirst.Reason.CAUSE_UNCLEAR
            && readiness.lacksCause(today, head.id())
        ? Hindrance.NO_CAUSE
        : Hindrance.valueOf(reason.name());
  }

  private boolean isHeld(CaseHead head, LocalDate today) {
    var terms = profiles.inForce(today).check();
    var time = Period.of(today, today.plusMonths(terms.validMonths()));
    return vouchers.inTheWay(head.person(), time, terms.exclusive()).isPresent();
  }
}
