@NullMarked
package se.vagval.choice.choosing;

import org.jspecify.annotations.NullMarked;
