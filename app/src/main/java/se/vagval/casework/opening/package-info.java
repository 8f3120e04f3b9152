/// Opening a case.
@NullMarked
package se.vagval.casework.opening;

import org.jspecify.annotations.NullMarked;
