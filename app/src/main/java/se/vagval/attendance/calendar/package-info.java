/// A placement's days as a calendar, and what a case's overview says of them.
@NullMarked
package se.vagval.attendance.calendar;

import org.jspecify.annotations.NullMarked;
