package se.vagval.assessment;

import org.springframework.stereotype.Component;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.NumberedDecision;
import se.vagval.assessment.model.WhatMayFollowDecision.AppealTo;
import se.vagval.assessment.store.DecisionEventStore;
import se.vagval.profiles.Holidays;
import se.vagval.profiles.Profiles;

/// Finds what has happened to a decision and what may follow, by the terms that it was made on.
@Component
public class DecisionCourses {

  private final DecisionEventStore events;
  private final Profiles profiles;
  private final Holidays holidays;

  DecisionCourses(DecisionEventStore events, Profiles profiles, Holidays holidays) {
    this.events = events;
    this.profiles = profiles;
    this.holidays = holidays;
  }

  /// Inside the transaction of a use case.
  public DecisionCourse of(NumberedDecision decision) {
    var profile = profiles.find(decision.profile()).orElseThrow();
    var appeal =
        switch (decision.kind()) {
          case CHECK -> profile.appeal();
          case CHECK_ENDED -> profile.endAppeal();
        };
    var to =
        switch (appeal.kind()) {
          case ADMINISTRATIVE_COURT -> AppealTo.AUTHORITY;
          case LEGALITY_REVIEW -> AppealTo.COURT;
          case NONE -> AppealTo.NOBODY;
        };
    return new DecisionCourse(
        decision.decidedOn(),
        events.of(decision.id()),
        new DecisionCourse.Terms(to, appeal.weeks(), holidays::isHoliday));
  }
}
