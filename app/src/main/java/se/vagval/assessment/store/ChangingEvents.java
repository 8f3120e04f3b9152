package se.vagval.assessment.store;

/// Which events change a decision or send it back, as SQL; `ChangedDecisionIsCarriedOut.Review`
/// says the same.
final class ChangingEvents {

  /// An event whose row is called `x` and that was not taken back.
  static final String OF_X =
      """
      ((x.detail in ('IS_CHANGED', 'GRANTED', 'SENT_BACK') or x.kind = 'CHANGED_UNASKED')
        and not exists (select from assessment.decision_event gone where gone.takes_back = x.id))
      """;

  private ChangingEvents() {}
}
