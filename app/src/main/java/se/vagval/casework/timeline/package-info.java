/// All that has happened in a case, in one list.
@NullMarked
package se.vagval.casework.timeline;

import org.jspecify.annotations.NullMarked;
