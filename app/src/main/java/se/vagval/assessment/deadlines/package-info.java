/// Whose mapping or plan is late, or soon will be.
@NullMarked
package se.vagval.assessment.deadlines;

import org.jspecify.annotations.NullMarked;
