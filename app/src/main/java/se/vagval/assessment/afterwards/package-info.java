/// What happens to a decision afterwards: the person gets it, it is corrected, appealed, decided by
/// a court.
@NullMarked
package se.vagval.assessment.afterwards;

import org.jspecify.annotations.NullMarked;
