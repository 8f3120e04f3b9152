package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.kernel.Term;

/// A work-ability assessment as far as it has come.
///
/// @param withdrawn null while the order stands
/// @param reports the first, and after it its corrections
/// @param conclusions the same
@Term(sv = "arbetsförmågebedömning")
public record AbilityAssessment(
    AbilityOrder order,
    AbilityNote.@Nullable Withdrawal withdrawn,
    List<AbilityNote.Report> reports,
    List<AbilityNote.Conclusion> conclusions) {

  @Term(sv = "läge i arbetsförmågebedömning")
  public enum Stage {
    ORDERED,
    WITHDRAWN,
    /// Also when the report was corrected after the latest conclusion.
    REPORTED,
    CONCLUDED
  }

  public AbilityAssessment {
    reports = List.copyOf(reports);
    conclusions = List.copyOf(conclusions);
  }

  public Stage stage() {
    if (withdrawn != null) {
      return Stage.WITHDRAWN;
    }
    var report = report();
    if (report.isEmpty()) {
      return Stage.ORDERED;
    }
    return latestConclusion().filter(one -> one.report().equals(report.get().id())).isPresent()
        ? Stage.CONCLUDED
        : Stage.REPORTED;
  }

  /// The one that counts.
  public Optional<AbilityNote.Report> report() {
    return last(reports);
  }

  /// The one that counts: it rests on the report that does.
  public Optional<AbilityNote.Conclusion> conclusion() {
    return stage() == Stage.CONCLUDED ? latestConclusion() : Optional.empty();
  }

  /// Also one whose report was corrected since.
  public Optional<AbilityNote.Conclusion> latestConclusion() {
    return last(conclusions);
  }

  public boolean isLate(LocalDate today) {
    return stage() == Stage.ORDERED && order.due().isBefore(today);
  }

  /// What the form with that id noted.
  public Optional<AbilityNote> noted(AbilityNoteId id) {
    return Stream.<AbilityNote>concat(
            reports.stream().filter(one -> one.id().equals(id)),
            conclusions.stream().filter(one -> one.id().equals(id)))
        .findFirst();
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }
}
