package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AbilityNoteId;
import se.vagval.assessment.FkContacts;
import se.vagval.assessment.MappingId;
import se.vagval.assessment.StateCheckId;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Term;

/// What the case knows that an application to the Social Insurance Agency can rest on, each with
/// the id of what it was taken from.
///
/// @param assessments those with a conclusion, the latest ordered first
/// @param tried the first begun first
/// @param needs null when no mapping is complete
/// @param insurance null when nobody has asked in the branch of health
/// @param contacts the newest first
@Term(sv = "uppgifter inför ansökan hos Försäkringskassan")
public record FkBasisFacts(
    List<Assessed> assessments,
    List<Tried> tried,
    @Nullable Needs needs,
    @Nullable Insurance insurance,
    List<FkContacts.Contact> contacts) {

  /// @param provider the name that it had then
  /// @param instrument its name; empty when none was used
  @Term(sv = "avslutad arbetsförmågebedömning")
  public record Assessed(
      AbilityNoteId conclusion,
      String provider,
      LocalDate reportedOn,
      String author,
      String summary,
      String instrument,
      List<AbilityNote.Score> scores,
      LocalDate concludedOn,
      WorkAbility ability,
      String words) {

    public Assessed {
      scores = List.copyOf(scores);
    }
  }

  /// Somewhere that the person was on a check.
  ///
  /// @param last null while it goes on
  @Term(sv = "prövad insats")
  public record Tried(
      VoucherId check, String provider, LocalDate first, @Nullable LocalDate last) {}

  /// What the mapping says of adaptation.
  ///
  /// @param health the name of the answer
  /// @param adaptation empty when nothing is written
  @Term(sv = "behov av anpassning")
  public record Needs(
      MappingId mapping,
      LocalDate completedOn,
      String health,
      String hoursAWeek,
      String adaptation) {}

  /// The latest answers in the branch of health.
  @Term(sv = "senaste uppgifter om hälsa")
  public record Insurance(StateCheckId check, LocalDate on, StateFacts.Health health) {}

  public FkBasisFacts {
    assessments = List.copyOf(assessments);
    tried = List.copyOf(tried);
    contacts = List.copyOf(contacts);
  }
}
