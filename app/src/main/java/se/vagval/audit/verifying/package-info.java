/// `vagval audit verify`: whether the log is as it was sealed, and if not, where it first is not.
@NullMarked
package se.vagval.audit.verifying;

import org.jspecify.annotations.NullMarked;
