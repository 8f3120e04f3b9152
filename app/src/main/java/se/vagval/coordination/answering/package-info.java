/// The caseworker reads what other authorities ask about a person, answers and closes.
@NullMarked
package se.vagval.coordination.answering;

import org.jspecify.annotations.NullMarked;
