@NullMarked
package se.vagval.coordination.dialogue;

import org.jspecify.annotations.NullMarked;
