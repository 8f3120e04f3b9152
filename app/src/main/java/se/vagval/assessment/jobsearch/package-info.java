/// Jobs sought: the person's own log, what is demanded, and the caseworker's following up of it,
/// month by month.
@NullMarked
package se.vagval.assessment.jobsearch;

import org.jspecify.annotations.NullMarked;
