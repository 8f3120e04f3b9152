/// What the two registers say of a month, side by side, and where they differ.
@NullMarked
package se.vagval.assistance.comparing;

import org.jspecify.annotations.NullMarked;
