@NullMarked
package se.vagval.audit.verifying;

import org.jspecify.annotations.NullMarked;
