/// Who lives in a household: adults and children, since when and until when.
@NullMarked
package se.vagval.casework.household;

import org.jspecify.annotations.NullMarked;
