package se.vagval.remuneration.model;

import se.vagval.kernel.Term;
import se.vagval.kernel.Worded;

/// What a line pays for.
@Term(sv = "ersättningsslag")
public enum LineKind implements Worded {
  RUNNING,
  RESULT_EVIDENCE,
  RESULT_SUSTAINED
}
