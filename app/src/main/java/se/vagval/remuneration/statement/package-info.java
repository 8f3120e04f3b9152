/// What a provider was paid, month by month, line by line and day by day, with the reasons.
///
/// A statement ("avräkning") holds what the runs of one month posted; once a run is approved it
/// never changes. Corrections stand in the month in which they were made.
@NullMarked
package se.vagval.remuneration.statement;

import org.jspecify.annotations.NullMarked;
