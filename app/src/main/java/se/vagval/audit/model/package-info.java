/// What an entry of the log says, how its hash is made, and whether a chain of seals is whole.
@CheckReturnValue
@NullMarked
package se.vagval.audit.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
