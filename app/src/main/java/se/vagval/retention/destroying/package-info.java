/// The list of what is due, preparing it, and approving it by somebody else.
@NullMarked
package se.vagval.retention.destroying;

import org.jspecify.annotations.NullMarked;
