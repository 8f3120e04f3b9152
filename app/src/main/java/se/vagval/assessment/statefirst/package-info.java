/// Finding out whether the state comes first for a person, and saying why the municipality acts all
/// the same.
@NullMarked
package se.vagval.assessment.statefirst;

import org.jspecify.annotations.NullMarked;
