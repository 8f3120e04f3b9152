/// Routines agreed with other authorities: kept by the team leader, shown at the step they govern.
@NullMarked
package se.vagval.coordination.routines;

import org.jspecify.annotations.NullMarked;
