/// The published table of levels, and how the facts of a mapping lead to one.
@NullMarked
package se.vagval.assessment.levels;

import org.jspecify.annotations.NullMarked;
