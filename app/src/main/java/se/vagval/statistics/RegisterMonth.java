package se.vagval.statistics;

import java.time.YearMonth;
import se.vagval.kernel.Term;

/// One month of the two registers.
@Term(sv = "registermånad")
public record RegisterMonth(YearMonth month) {}
