/// Writing in a case's journal.
@NullMarked
package se.vagval.casework.journal;

import org.jspecify.annotations.NullMarked;
