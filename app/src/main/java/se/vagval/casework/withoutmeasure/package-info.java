/// People without any measure: who, how many of all, why, and for how long.
@NullMarked
package se.vagval.casework.withoutmeasure;

import org.jspecify.annotations.NullMarked;
