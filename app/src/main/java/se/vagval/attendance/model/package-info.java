/// Which days are planned, what each means, and who may change what: pure rules.
@NullMarked
@CheckReturnValue
package se.vagval.attendance.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
