/// Code that breaks a rule on purpose.
@NullMarked
package violations.attendance.reporting;

import org.jspecify.annotations.NullMarked;
