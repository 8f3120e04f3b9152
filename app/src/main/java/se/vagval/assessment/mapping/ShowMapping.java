package se.vagval.assessment.mapping;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.model.Mapping;
import se.vagval.assessment.store.DecisionStore;
import se.vagval.assessment.store.MappingStore;
import se.vagval.assessment.store.ReadinessStore;
import se.vagval.assessment.store.VoucherStore;
import se.vagval.audit.Audit;
import se.vagval.casework.Addressees;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.casework.PersonName;
import se.vagval.casework.Spoken;
import se.vagval.kernel.Period;
import se.vagval.profiles.Profiles;

/// Reads a case's mapping as it stands, and logs who read it.
@Component
class ShowMapping {

  record Frame(PersonName name, Mapping mapping) {}

  /// @param holdsCheck whether the person holds a check today that leaves no room for another, and
  ///   this mapping has been decided on
  /// @param isReady whether all is known that a decision needs
  /// @param hasBefore whether there is a mapping before this one to compare with
  /// @param spoken with the person
  record Shown(
      CaseHead head,
      Mapping mapping,
      boolean holdsCheck,
      boolean isReady,
      boolean hasBefore,
      Spoken spoken) {

    NextStep next() {
      if (!mapping.isComplete() || holdsCheck || head.closedOn() != null) {
        return NextStep.NONE;
      }
      return isReady ? NextStep.DECISION : NextStep.STATE_FIRST;
    }
  }

  private final Cases cases;
  private final MappingStore mappings;
  private final ReadinessStore readiness;
  private final VoucherStore vouchers;
  private final DecisionStore decisions;
  private final Addressees addressees;
  private final Profiles profiles;
  private final Clock clock;
  private final Audit audit;

  ShowMapping(
      Cases cases,
      MappingStore mappings,
      ReadinessStore readiness,
      VoucherStore vouchers,
      DecisionStore decisions,
      Addressees addressees,
      Profiles profiles,
      Clock clock,
      Audit audit) {
    this.cases = cases;
    this.mappings = mappings;
    this.readiness = readiness;
    this.vouchers = vouchers;
    this.decisions = decisions;
    this.addressees = addressees;
    this.profiles = profiles;
    this.clock = clock;
    this.audit = audit;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "mapping", caseId, caseId.value());
    var head = cases.head(caseId);
    return new Shown(
        head,
        mappings.current(caseId),
        holdsCheck(head, mappings.current(caseId)),
        isReady(caseId),
        mappings.before(caseId).isPresent(),
        addressees.spoken(head.person()));
  }

  private boolean isReady(CaseId caseId) {
    return readiness.on(LocalDate.now(clock), caseId)
        instanceof CheckNeedsStateFirst.Outcome.MayBeDecided;
  }

  private boolean holdsCheck(CaseHead head, Mapping mapping) {
    var id = mapping.id();
    if (id == null || !decisions.restsOn(id)) {
      return false;
    }
    var today = LocalDate.now(clock);
    var day = Period.of(today, today.plusDays(1));
    var exclusive = profiles.inForce(today).check().exclusive();
    return vouchers.inTheWay(head.person(), day, exclusive).isPresent();
  }

  /// Whom the mapping is of and how it stands, for a page whose answers are read already.
  @Transactional(readOnly = true)
  Frame frame(CaseId caseId) {
    return new Frame(cases.head(caseId).name(), mappings.current(caseId));
  }

  /// For those who see no answers, only how far it has come.
  @Transactional(readOnly = true)
  Mapping progress(CaseId caseId) {
    return mappings.current(caseId);
  }
}
