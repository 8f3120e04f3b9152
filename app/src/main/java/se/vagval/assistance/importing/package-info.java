/// Bringing in the payment register: the file, its columns, what is wrong, the import and its
/// undoing.
@NullMarked
package se.vagval.assistance.importing;

import org.jspecify.annotations.NullMarked;
