package se.vagval.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return words(hindrances(caseId, day), caseId, day).map(key -> text.t(key)).toList();
  }

  /// What is to be done before a measure that needs no check may begin on that day: nothing was
  /// decided on a complete mapping before it, so that is asked for as well.
  ///
  /// @return the keys of what is missing, in words for the unit; empty when it may begin
  @Transactional(readOnly = true)
  public List<String> missingWithoutCheck(CaseId caseId, LocalDate day) {
    return words(all(caseId, day), caseId, day).toList();
  }

  private Stream<String> words(
      List<CheckNeedsStateFirst.Reason> reasons, CaseId caseId, LocalDate day) {
    return reasons.stream()
        .map(reason ->
            reason == CheckNeedsStateFirst.Reason.CAUSE_UNCLEAR && store.lacksCause(day, caseId)
                ? "NO_CAUSE"
                : reason.name())
        .map(reason -> "assessment.cannot-decide.reason." + reason);
  }

  private List<CheckNeedsStateFirst.Reason> hindrances(CaseId caseId, LocalDate day) {
    return all(caseId, day).stream()
        .filter(reason -> reason != CheckNeedsStateFirst.Reason.MAPPING_NOT_COMPLETE)
        .toList();
  }

  private List<CheckNeedsStateFirst.Reason> all(CaseId caseId, LocalDate day) {
    return switch (store.on(day, caseId)) {
      case CheckNeedsStateFirst.Outcome.MayBeDecided _ -> List.of();
      case CheckNeedsStateFirst.Outcome.Refused(var reasons) -> List.copyOf(reasons);
    };
  }
}
