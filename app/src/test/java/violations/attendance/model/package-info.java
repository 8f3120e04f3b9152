/// Code that breaks a rule on purpose.
@NullMarked
package violations.attendance.model;

import org.jspecify.annotations.NullMarked;
