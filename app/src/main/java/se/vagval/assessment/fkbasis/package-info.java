/// Bases for applications to the Social Insurance Agency: put together from the case by the
/// caseworker, signed, given to the person who applies, and read by the person.
@NullMarked
package se.vagval.assessment.fkbasis;

import org.jspecify.annotations.NullMarked;
