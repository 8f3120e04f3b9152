@NullMarked
package se.vagval.casework.correcting;

import org.jspecify.annotations.NullMarked;
