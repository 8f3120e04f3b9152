/// Code that breaks a rule on purpose.
@NullMarked
package violations.attendance.closing;

import org.jspecify.annotations.NullMarked;
