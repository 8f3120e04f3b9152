/// What is set aside for checks and what is left of it: the list for finance, and what a case
/// shows.
@NullMarked
package se.vagval.remuneration.commitments;

import org.jspecify.annotations.NullMarked;
