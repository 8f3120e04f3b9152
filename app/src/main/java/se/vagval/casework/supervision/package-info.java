/// The unit's record of its own supervision, without a word about the people it works with.
@NullMarked
package se.vagval.casework.supervision;

import org.jspecify.annotations.NullMarked;
