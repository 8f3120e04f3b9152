/// The authority's word on an absence: whether its reason is accepted.
@NullMarked
package se.vagval.attendance.absences;

import org.jspecify.annotations.NullMarked;
