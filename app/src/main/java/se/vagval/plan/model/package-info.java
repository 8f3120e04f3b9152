/// Goals, steps and answers, the week and its rules.
@CheckReturnValue
@NullMarked
package se.vagval.plan.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
