package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.kernel.Term;

/// What is noted on an order of a work-ability assessment. Nothing of it is changed: a correction
/// is a note of its own that refers back.
@Term(sv = "steg i arbetsförmågebedömning")
public sealed interface AbilityNote {

  LocalDate on();

  /// The earlier note that this one takes the place of, and why.
  record Correction(AbilityNoteId earlier, String reason) {}

  /// One row of what an external instrument gave: a dimension and a number or a short word.
  @Term(sv = "skattning")
  record Score(String dimension, String score) {}

  /// The order was taken back before any report came.
  record Withdrawal(LocalDate on, String reason) implements AbilityNote {}

  /// @param author who assessed
  /// @param instrument the name of an external one; empty for none
  record Report(
      AbilityNoteId id,
      LocalDate on,
      String author,
      String summary,
      String instrument,
      List<Score> scores,
      @Nullable Correction correction)
      implements AbilityNote {

    public Report {
      scores = List.copyOf(scores);
    }
  }

  /// The caseworker's own, from one report.
  ///
  /// @param report the one that it rests on
  record Conclusion(
      AbilityNoteId id,
      AbilityNoteId report,
      LocalDate on,
      WorkAbility ability,
      String words,
      @Nullable Correction correction)
      implements AbilityNote {}
}
