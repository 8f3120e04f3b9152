package se.vagval.plan;

import java.util.UUID;

/// One time that a case was looked at together.
public record CaseReviewId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
