/// What a contact is.
@CheckReturnValue
@NullMarked
package se.vagval.coordination.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
