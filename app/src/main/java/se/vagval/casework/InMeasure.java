package se.vagval.casework;

import se.vagval.kernel.Term;

/// When somebody is in a measure, as far as one module knows. Modules to the right offer theirs as
/// beans.
///
/// @param when an SQL condition in brackets about the case's row, which is called `c`, on `:today`
@Term(sv = "i insats")
public record InMeasure(String when) {}
