package se.vagval.coordination.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.MeetingId;
import se.vagval.kernel.Term;

/// A meeting about a case with others than the person and the unit, as it was planned and what came
/// of it.
///
/// @param outcome null until it is noted
/// @param correction null for one that stands as it was first planned
@Term(sv = "gemensamt möte")
public record JointMeeting(
    MeetingId id, Planned planned, @Nullable Outcome outcome, @Nullable Correction correction) {

  /// That it stands in another's place.
  ///
  /// @param by name of who corrected it; empty when the account is gone
  @Term(sv = "rättelse av ett planerat möte")
  public record Correction(MeetingId of, String why, String by, LocalDate on) {}

  @Term(sv = "slag av gemensamt möte")
  public enum Kind {
    /// Called by one party to see where things stand ("avstämningsmöte").
    STATUS,
    THREE_PARTY,
    MULTI_PARTY
  }

  /// @param place where, or by which telephone or link
  public record Time(LocalDate on, LocalTime starts, String place) {}

  /// Somebody who is asked to come.
  ///
  /// @param who name and role
  /// @param basis on which they may be told of the person when they are asked
  @Term(sv = "part som kallas till ett möte")
  public record Invited(Partner partner, String who, LegalBasis basis) {}

  /// @param whyNotInvited empty when the person is invited
  public record Planned(
      Kind kind, Time time, String purpose, String whyNotInvited, List<Invited> partners) {

    public Planned {
      partners = List.copyOf(partners);
    }

    public boolean isPersonInvited() {
      return whyNotInvited.isEmpty();
    }
  }

  @Term(sv = "vad det blev av ett möte")
  public enum CameOf {
    HELD,
    CALLED_OFF,
    /// Somebody without whom it could not be held did not come.
    NOT_APPEARED
  }

  /// Who does what by when.
  ///
  /// @param by null for no day
  @Term(sv = "överenskommelse vid ett möte")
  public record Agreement(String what, String who, @Nullable LocalDate by) {}

  /// @param told on what basis each partner was told of the person, in the order in which they were
  ///   asked; empty unless it was held
  /// @param next when the next one is to be; null for none
  public record Outcome(
      CameOf cameOf,
      boolean personTookPart,
      String words,
      List<LegalBasis> told,
      List<Agreement> agreements,
      @Nullable LocalDate next) {

    public Outcome {
      told = List.copyOf(told);
      agreements = List.copyOf(agreements);
    }
  }

  /// Those that no other stands in the place of.
  public static List<JointMeeting> standing(List<JointMeeting> all) {
    var replaced =
        all.stream()
            .flatMap(one -> one.corrected().stream())
            .map(Correction::of)
            .collect(Collectors.toSet());
    return all.stream().filter(one -> !replaced.contains(one.id())).toList();
  }

  public Optional<Correction> corrected() {
    return Optional.ofNullable(correction);
  }

  public Optional<Outcome> came() {
    return Optional.ofNullable(outcome);
  }

  /// Whether its day has gone and nobody has noted what came of it.
  public boolean isOverdue(LocalDate today) {
    return outcome == null && planned.time().on().isBefore(today);
  }
}
