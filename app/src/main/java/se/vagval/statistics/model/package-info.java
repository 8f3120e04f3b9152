/// Counts and shares of the registers.
@NullMarked
@CheckReturnValue
package se.vagval.statistics.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
