/// How long data are kept, and what is due to be destroyed.
@CheckReturnValue
@NullMarked
package se.vagval.retention.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
