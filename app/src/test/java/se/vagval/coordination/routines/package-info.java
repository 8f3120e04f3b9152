@NullMarked
package se.vagval.coordination.routines;

import org.jspecify.annotations.NullMarked;
