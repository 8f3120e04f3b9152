/// What a row of a register says, which rows form a household in a month, and how months are
/// counted: pure rules.
@NullMarked
@CheckReturnValue
package se.vagval.assistance.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
