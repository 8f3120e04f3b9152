/// The provider's own participants: who waits, who is here, who has ended; and what happens to a
/// placement: it starts, pauses and ends.
@NullMarked
package se.vagval.choice.participants;

import org.jspecify.annotations.NullMarked;
