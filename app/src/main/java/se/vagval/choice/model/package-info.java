/// Pure rules of the choice and of the placement that follows.
@NullMarked
@CheckReturnValue
package se.vagval.choice.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
