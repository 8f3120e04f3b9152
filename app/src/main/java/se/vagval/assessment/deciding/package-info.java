/// Deciding on a check: level, months and reasons, with a step to think in between.
@NullMarked
package se.vagval.assessment.deciding;

import org.jspecify.annotations.NullMarked;
