/// Seeing whether there is a right to a check, and saying what is known where the register is
/// silent.
@NullMarked
package se.vagval.assessment.right;

import org.jspecify.annotations.NullMarked;
