/// Values of persons, households and journals.
@CheckReturnValue
@NullMarked
package se.vagval.casework.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
