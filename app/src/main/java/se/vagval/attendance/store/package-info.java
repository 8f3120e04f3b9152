/// SQL of the attendance module.
@NullMarked
package se.vagval.attendance.store;

import org.jspecify.annotations.NullMarked;
