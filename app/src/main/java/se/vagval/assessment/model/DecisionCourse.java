package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionEventId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Review;
import se.vagval.assessment.model.DecisionEvent.Kind;
import se.vagval.kernel.Term;

/// All that has happened to a decision, and what may happen next.
///
/// @param decidedOn the day of the decision itself
/// @param events also those taken back, as they were noted
@Term(sv = "beslutets gång")
public record DecisionCourse(LocalDate decidedOn, List<DecisionEvent> events, Terms terms) {

  /// @param to where an appeal is to be sent
  /// @param isHoliday for the last day of an appeal
  public record Terms(
      WhatMayFollowDecision.AppealTo to, int weeks, Predicate<LocalDate> isHoliday) {}

  public DecisionCourse {
    events = List.copyOf(events);
  }

  public List<DecisionEvent> standing() {
    return DecisionEvent.standing(events);
  }

  /// Whether somebody has noted that the person got it.
  public boolean isDelivered() {
    return deliveredOn(standing()) != null;
  }

  public Set<Kind> mayFollow() {
    return mayFollow(standing());
  }

  /// What made that it does not hold as it was made: the last such, by a court or by the
  /// municipality on looking at it again.
  public Optional<DecisionEvent> change() {
    return standing().reversed().stream()
        .filter(event -> Review.of(event) != Review.STANDS)
        .findFirst();
  }

  /// The last day to appeal; empty when it cannot be, or when nobody noted the delivery.
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(deliveredOn(standing()))
        .filter(day -> terms.to() == WhatMayFollowDecision.AppealTo.AUTHORITY)
        .map(day -> AppealIsInTime.lastDay(day, terms.weeks(), terms.isHoliday()));
  }

  /// The earliest day on which that can have happened.
  public LocalDate earliest(Kind kind) {
    return switch (kind) {
      case RECONSIDERED, DISMISSED_AS_LATE, FORWARDED, WITHDRAWN, COURT_DECIDED ->
          last(standing(), Kind.APPEALED).map(DecisionEvent::on).orElse(decidedOn);
      case DELIVERED, CORRECTED, APPEALED, CHANGED_UNASKED, ALREADY_GIVEN, TAKEN_BACK -> decidedOn;
    };
  }

  /// Whether what is left without that event could have happened. That another decision gives what
  /// was changed is no step of its way: nothing follows on it.
  public boolean canTakeBack(DecisionEventId id) {
    if (standing().stream().anyMatch(one -> one.id().equals(id) && isAside(one))) {
      return true;
    }
    var left = new ArrayList<DecisionEvent>();
    for (var event : standing()) {
      if (!event.id().equals(id)) {
        if (!isAside(event) && !mayFollow(left).contains(event.kind())) {
          return false;
        }
        left.add(event);
      }
    }
    return left.size() < standing().size();
  }

  private static boolean isAside(DecisionEvent event) {
    return event.kind() == Kind.ALREADY_GIVEN;
  }

  private Set<Kind> mayFollow(List<DecisionEvent> happened) {
    var late =
        last(happened, Kind.APPEALED)
            .map(appeal -> new AppealIsInTime.Facts(deliveredOn(happened), appeal.on()))
            .map(facts -> AppealIsInTime.of(facts, terms.weeks(), terms.isHoliday()))
            .filter(AppealIsInTime.Outcome.Late.class::isInstance);
    return WhatMayFollowDecision.of(
        happened.stream().map(DecisionEvent::kind).toList(), terms.to(), late.isPresent());
  }

  private static @Nullable LocalDate deliveredOn(List<DecisionEvent> happened) {
    return last(happened, Kind.DELIVERED).map(DecisionEvent::on).orElse(null);
  }

  private static Optional<DecisionEvent> last(List<DecisionEvent> happened, Kind kind) {
    return happened.reversed().stream().filter(event -> event.kind() == kind).findFirst();
  }
}
