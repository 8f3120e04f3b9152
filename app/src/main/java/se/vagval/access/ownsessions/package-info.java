/// One's own sessions, and ending them.
@NullMarked
package se.vagval.access.ownsessions;

import org.jspecify.annotations.NullMarked;
