/// The hours of a placement's week, where the agreement names them.
@NullMarked
package se.vagval.attendance.schedule;

import org.jspecify.annotations.NullMarked;
