@NullMarked
package se.vagval.choice.participants;

import org.jspecify.annotations.NullMarked;
