/// One entrance for all: what somebody wants is noted in their words, followed by a next act with a
/// day, and has a way out: a case, somebody else who helps, or an end with its reason.
@NullMarked
package se.vagval.casework.entrance;

import org.jspecify.annotations.NullMarked;
