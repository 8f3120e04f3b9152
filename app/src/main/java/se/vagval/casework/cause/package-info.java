/// Noting why a person cannot support themselves.
@NullMarked
package se.vagval.casework.cause;

import org.jspecify.annotations.NullMarked;
