/// Code that breaks a rule on purpose.
@NullMarked
package violations.attendance.store;

import org.jspecify.annotations.NullMarked;
