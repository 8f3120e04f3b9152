/// Whether people still support themselves six and twelve months on.
@NullMarked
package se.vagval.outcomes.following;

import org.jspecify.annotations.NullMarked;
