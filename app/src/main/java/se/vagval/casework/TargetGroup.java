package se.vagval.casework;

import java.util.List;
import se.vagval.kernel.Term;

/// Whom the one entrance is for, each with its path. It is what people come for that decides, never
/// what they live on.
@Term(sv = "målgrupp")
public enum TargetGroup {
  UNEMPLOYED(Step.ASK_ABOUT_AF, Step.SAY_WHAT_IS_THERE, Step.OPEN_CASE),
  ON_SICK_LEAVE(Step.ASK_ABOUT_FK, Step.MEET_TOGETHER, Step.OPEN_CASE),
  RESTART(Step.TALK_ABOUT_GOAL, Step.GUIDANCE, Step.OPEN_CASE),
  BUSINESS(Step.TALK_ABOUT_IDEA, Step.BUSINESS_ADVISER, Step.OPEN_CASE),
  ORGANISATION(Step.ASK_WHAT_THEY_OFFER, Step.TAKEN_OVER);

  /// One step of a path; what is to be done is in the messages.
  @Term(sv = "steg vid ingången")
  public enum Step {
    ASK_ABOUT_AF,
    SAY_WHAT_IS_THERE,
    ASK_ABOUT_FK,
    MEET_TOGETHER,
    TALK_ABOUT_GOAL,
    GUIDANCE,
    TALK_ABOUT_IDEA,
    BUSINESS_ADVISER,
    ASK_WHAT_THEY_OFFER,
    /// Leads to the page that opens a case; not every path ends there.
    OPEN_CASE,
    /// Leads to where another module takes over, see [EntrancePath].
    TAKEN_OVER
  }

  private final List<Step> path;

  TargetGroup(Step... path) {
    this.path = List.of(path);
  }

  public List<Step> path() {
    return path;
  }

  public boolean leadsToCase() {
    return path.contains(Step.OPEN_CASE);
  }
}
