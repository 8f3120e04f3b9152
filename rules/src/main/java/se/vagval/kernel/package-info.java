/// The words that every module shares: money, periods, faults with a pointer, and the marks of law.
///
/// Everything here is public and at the root; nothing here knows a database, a clock or a page.
@NullMarked
@CheckReturnValue
package se.vagval.kernel;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
