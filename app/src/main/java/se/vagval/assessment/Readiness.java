package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.model.CheckNeedsStateFirst;
import se.vagval.assessment.store.CarriedOutStore;
import se.vagval.assessment.store.ReadinessStore;
import se.vagval.assessment.store.StateCheckStore;
import se.vagval.casework.CaseId;
import se.vagval.web.Text;

/// The door to whether the municipality may act for a person on a day: the cause is clear, and the
/// state does not come first or a reason is stated. What hinders it is for the unit's eyes only.
@Component
public class Readiness {

  private final ReadinessStore store;
  private final StateCheckStore states;
  private final CarriedOutStore carriedOut;

  Readiness(ReadinessStore store, StateCheckStore states, CarriedOutStore carriedOut) {
    this.store = store;
    this.states = states;
    this.carriedOut = carriedOut;
  }

  /// The first day on which what was concluded about the state no longer holds, so that no measure
  /// begins from then on unless it is checked again.
  @Transactional(readOnly = true)
  public Optional<LocalDate> stateIsKnownUntil(CaseId caseId) {
    return states.latest(caseId).map(check -> check.conclusion().until());
  }

  /// Whether a measure on that check may begin on that day. The check was decided on a complete
  /// mapping; one that has been begun anew does not hold it up. What a court or the municipality
  /// changed is carried out, and so begins whatever the state says.
  @Transactional(readOnly = true)
  public boolean measureMayBegin(CaseId caseId, VoucherId check, LocalDate day) {
    return !areAskedFor(List.of(check)) || hindrances(caseId, day).isEmpty();
  }

  /// Whether a clear cause and the state's part are asked for before a measure on any of them may
  /// begin: not on a check whose decision carries out what was changed.
  @Transactional(readOnly = true)
  public boolean areAskedFor(Collection<VoucherId> checks) {
    return !carriedOut.among(checks).containsAll(checks);
  }

  /// What is to be done before a measure may begin on that day, in words for the unit.
  @Transactional(readOnly = true)
  public List<String> missing(CaseId caseId, LocalDate day, Text text) {
    return hindrances(caseId, day).stream()
        .map(reason ->
            reason == CheckNeedsStateFirst.Reason.CAUSE_UNCLEAR && store.lacksCause(day, caseId)
                ? text.t("assessment.cannot-decide.reason.NO_CAUSE")
                : text.of("assessment.cannot-decide.reason", reason))
        .toList();
  }

  private List<CheckNeedsStateFirst.Reason> hindrances(CaseId caseId, LocalDate day) {
    return switch (store.on(day, caseId)) {
      case CheckNeedsStateFirst.Outcome.MayBeDecided _ -> List.of();
      case CheckNeedsStateFirst.Outcome.Refused(var reasons) ->
          reasons.stream()
              .filter(reason -> reason != CheckNeedsStateFirst.Reason.MAPPING_NOT_COMPLETE)
              .toList();
    };
  }
}
