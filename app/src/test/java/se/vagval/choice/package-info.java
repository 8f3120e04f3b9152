@NullMarked
package se.vagval.choice;

import org.jspecify.annotations.NullMarked;
