/// Claims decided by somebody other than the claimant.
@NullMarked
package se.vagval.outcomes.deciding;

import org.jspecify.annotations.NullMarked;
