@NullMarked
package se.vagval.coordination.meetings;

import org.jspecify.annotations.NullMarked;
