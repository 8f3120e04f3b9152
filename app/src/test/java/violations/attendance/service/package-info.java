/// Code that breaks a rule on purpose.
@NullMarked
package violations.attendance.service;

import org.jspecify.annotations.NullMarked;
