/// The anonymised copy: a database of the same shape and sums, in which nobody is who they were.
@NullMarked
package se.vagval.retention.copying;

import org.jspecify.annotations.NullMarked;
