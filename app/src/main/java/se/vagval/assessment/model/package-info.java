/// What a mapping asks, and what follows from its answers: pure rules.
@NullMarked
@CheckReturnValue
package se.vagval.assessment.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
