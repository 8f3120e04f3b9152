/// Fills the demonstration: thirty months of two made-up municipalities, the same rows for the same
/// seed and date.
@NullMarked
package se.vagval.demo.fill;

import org.jspecify.annotations.NullMarked;
