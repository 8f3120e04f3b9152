/// What an employer is.
@CheckReturnValue
@NullMarked
package se.vagval.employers.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
