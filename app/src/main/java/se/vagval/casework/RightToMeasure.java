package se.vagval.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/// Whose right to a measure there is none of on a day. Answered by the module that knows the rule.
public interface RightToMeasure {

  Set<CaseId> missing(Collection<CaseHead> heads, LocalDate day);
}
