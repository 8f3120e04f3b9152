package se.vagval.assessment.statefirst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.access.Actor;
import se.vagval.assessment.model.Branch;
import se.vagval.assessment.model.StateCheck;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.audit.Audit;
import se.vagval.casework.CaseHead;
import se.vagval.casework.CaseId;
import se.vagval.casework.Cases;
import se.vagval.profiles.Profiles;

/// Reads what is known of the state's part in a case, and logs who read it.
@Component
class ReadState {

  /// @param checks the newest first
  /// @param holdsMonths for which a new conclusion would hold
  record Shown(CaseHead head, List<StateCheck> checks, LocalDate today, int holdsMonths) {

    boolean isOpen() {
      return head.closedOn() == null;
    }

    Optional<StateCheck> latest() {
      return checks.stream().findFirst();
    }

    /// What a form for that branch starts from.
    Optional<StateCheck> latest(Branch branch) {
      return checks.stream().filter(check -> check.facts().branch() == branch).findFirst();
    }
  }

  private final Cases cases;
  private final StateCheckStore store;
  private final Profiles profiles;
  private final Audit audit;
  private final Clock clock;

  ReadState(Cases cases, StateCheckStore store, Profiles profiles, Audit audit, Clock clock) {
    this.cases = cases;
    this.store = store;
    this.profiles = profiles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Shown handle(CaseId caseId, Actor reader) {
    audit.read(reader, "state-checks", caseId, caseId.value());
    var today = LocalDate.now(clock);
    var holdsMonths = profiles.inForce(today).stateFirst().holdsMonths();
    return new Shown(cases.head(caseId), store.of(caseId), today, holdsMonths);
  }

  /// For the overview, whose reading is logged already.
  @Transactional(readOnly = true)
  Optional<StateCheck> latest(CaseId caseId) {
    return store.latest(caseId);
  }
}
