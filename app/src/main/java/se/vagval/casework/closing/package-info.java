/// Closing a case when nothing in it has to be settled first, opening it again, and the list of
/// those that are closed.
@NullMarked
package se.vagval.casework.closing;

import org.jspecify.annotations.NullMarked;
