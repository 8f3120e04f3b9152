package se.vagval.casework;

import se.vagval.kernel.Term;

/// What stands in the way of a measure though nothing is to be done about it now, as far as one
/// module knows. Modules to the right offer theirs as beans; what is to be done is a [ToDo].
///
/// @param reason its name in the list of people without a measure
/// @param when an SQL condition in brackets about the case's row, which is called `c`, on `:today`
@Term(sv = "hinder för insats")
public record InTheWay(String reason, String when) {}
