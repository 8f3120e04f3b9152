package se.vagval.remuneration.run;

import se.vagval.access.AccountId;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Nobody approves what they prepared themselves, whatever roles they hold. The database refuses it
/// too.
@Rule(id = "REM-13", source = "our reading: two persons sign what is paid")
@Term(sv = "två i förening")
final class FourEyes {

  enum Reason {
    PREPARED_IT_THEMSELVES
  }

  sealed interface Outcome {

    record MayApprove() implements Outcome {}

    record Refused(Reason reason) implements Outcome {}
  }

  record Facts(AccountId preparedBy, AccountId approver) {}

  private FourEyes() {}

  static Outcome of(Facts facts) {
    return facts.preparedBy().equals(facts.approver())
        ? new Outcome.Refused(Reason.PREPARED_IT_THEMSELVES)
        : new Outcome.MayApprove();
  }
}
