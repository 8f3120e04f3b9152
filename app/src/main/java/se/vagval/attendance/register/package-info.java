/// The week's register: provider staff report for all their participants in one form.
@NullMarked
package se.vagval.attendance.register;

import org.jspecify.annotations.NullMarked;
