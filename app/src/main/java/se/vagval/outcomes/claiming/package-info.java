/// A provider's claim that somebody supports themselves.
@NullMarked
package se.vagval.outcomes.claiming;

import org.jspecify.annotations.NullMarked;
