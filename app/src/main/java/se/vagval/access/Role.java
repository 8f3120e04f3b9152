package se.vagval.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.kernel.Term;

/// What somebody is here to do. The names that people see are each municipality's own and stand in
/// the message files.
@Term(sv = "roll")
public enum Role {
  /// Anybody, not signed in.
  VISITOR(HeldFor.MUNICIPALITY),
  PARTICIPANT(HeldFor.MUNICIPALITY),
  CASEWORKER(HeldFor.UNIT),
  /// Guides people of the unit through plan and choice, and decides nothing about them.
  COACH(HeldFor.UNIT),
  TEAM_LEADER(HeldFor.UNIT),
  PROVIDER_STAFF(HeldFor.PROVIDER),
  /// Answers for a provider's own people and sees what it is paid; sees no participant.
  PROVIDER_ADMINISTRATOR(HeldFor.PROVIDER),
  AUTHORISATION_OFFICER(HeldFor.MUNICIPALITY),
  FINANCE_OFFICER(HeldFor.MUNICIPALITY),
  APPROVER(HeldFor.MUNICIPALITY),
  /// Decides result claims and follows up results; is never the claimant.
  RESULT_OFFICER(HeldFor.MUNICIPALITY),
  BOARD_CHAIR(HeldFor.MUNICIPALITY),
  ANALYST(HeldFor.MUNICIPALITY),
  /// Of the coordination association ("samordningsförbund"); sees no person, amount or decision.
  ASSOCIATION_SECRETARY(HeldFor.MUNICIPALITY),
  EMPLOYER(HeldFor.MUNICIPALITY),
  /// Arbetsförmedlingen's staff: what the person has consented to, and nothing else.
  AF_OFFICER(HeldFor.MUNICIPALITY),
  /// Försäkringskassan's staff, likewise.
  FK_OFFICER(HeldFor.MUNICIPALITY),
  /// The region's staff, likewise.
  REGION_OFFICER(HeldFor.MUNICIPALITY),
  ADMINISTRATOR(HeldFor.MUNICIPALITY),
  /// Checks who has read what in the log, and never their own reading.
  LOG_REVIEWER(HeldFor.MUNICIPALITY);

  /// What a grant of the role names: a unit, a provider, or neither.
  public enum HeldFor {
    MUNICIPALITY,
    UNIT,
    PROVIDER
  }

  private final HeldFor heldFor;

  Role(HeldFor heldFor) {
    this.heldFor = heldFor;
  }

  public HeldFor heldFor() {
    return heldFor;
  }

  /// Those that somebody gives. A visitor has theirs from nobody, and a participant's comes with
  /// the case.
  public static Set<Role> given() {
    return Arrays.stream(values())
        .filter(role -> role != VISITOR && role != PARTICIPANT)
        .collect(Collectors.toUnmodifiableSet());
  }
}
