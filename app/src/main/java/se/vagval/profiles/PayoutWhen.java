package se.vagval.profiles;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// When a part of the result is paid, in the words of the statement contract.
@Term(sv = "utbetalningstillfälle")
public enum PayoutWhen implements Worded {
  ON_EVIDENCE,
  AFTER_SUSTAINED
}
