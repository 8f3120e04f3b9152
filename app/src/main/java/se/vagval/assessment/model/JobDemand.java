package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.kernel.Term;

/// What a person is asked to do to find work. Not a sanction: what follows of not doing it is a
/// decision of its own.
///
/// @param words which kinds of work, where, and how
/// @param perMonth null when no number was set
/// @param last null while it has no end
/// @param basis the report on work ability that it rests on; null for none
/// @param by the name of whoever set it
@Term(sv = "krav på sökta arbeten")
public record JobDemand(
    String words,
    @Nullable Integer perMonth,
    LocalDate from,
    @Nullable LocalDate last,
    String reason,
    @Nullable Basis basis,
    LocalDate setOn,
    String by) {

  /// @param on the day of the report
  /// @param author who assessed
  /// @param against why the report bears no demand any more (ABI-02); null while it does
  public record Basis(
      AbilityNoteId report,
      LocalDate on,
      String author,
      DemandRestsOnReport.@Nullable Reason against) {}

  /// Why what it rests on does not bear it any more; empty while it does, and when it rests on
  /// nothing.
  public Optional<DemandRestsOnReport.Reason> lostGround() {
    return Optional.ofNullable(basis).flatMap(one -> Optional.ofNullable(one.against()));
  }
}
