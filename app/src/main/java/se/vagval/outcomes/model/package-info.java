/// Which results count, who may decide them, and what may be published: pure rules.
@NullMarked
@CheckReturnValue
package se.vagval.outcomes.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
