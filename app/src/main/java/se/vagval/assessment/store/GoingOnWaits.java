package se.vagval.assessment.store;

/// Checks that are to go on since the municipality itself has changed that they end, and that the
/// delegation order lets a team leader decide on and no caseworker. `GoingOnIsDelegated` says the
/// same of one check.
public final class GoingOnWaits {

  /// The largest check that each decides on, in whole kronor, as the condition names them.
  public static final String CASEWORKER = "goingOnCaseworker";

  public static final String TEAM_LEADER = "goingOnTeamLeader";

  /// As an SQL condition about a case's row that is called `c`, on `:today`. The last change
  /// counts: what a court has changed since is carried out by the caseworker.
  public static final String OF_CASE =
      "("
          + EndDecisionStore.CHANGED_OF_CASE
          + """
           and exists (select from assessment.check_ended e
              join assessment.voucher v on v.id = e.voucher_id
              cross join lateral (select x.* from assessment.decision_event x where x.decision_id = e.id and\
          """
          + ChangingEvents.OF_X
          + """
                order by x.seq desc limit 1) x
            where e.case_id = c.id and x.kind in ('RECONSIDERED', 'CHANGED_UNASKED')
              and v.amount_ore > :goingOnCaseworker * 100::bigint and v.amount_ore <= :goingOnTeamLeader * 100::bigint
              and (upper(v.valid) is null or upper(v.valid) > :today)
              and not exists (select from assessment.check_end_moved y where y.event_id = x.id)
              and not exists (select from assessment.check_end_undone u where u.ended_id = e.id)))
          """;

  private GoingOnWaits() {}
}
