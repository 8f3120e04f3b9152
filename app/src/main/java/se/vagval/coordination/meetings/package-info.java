/// Joint meetings about a case with authorities, providers and employers: planned, held or not, and
/// what was agreed.
@NullMarked
package se.vagval.coordination.meetings;

import org.jspecify.annotations.NullMarked;
