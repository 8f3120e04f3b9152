/// SQL of the choice module.
@NullMarked
package se.vagval.choice.store;

import org.jspecify.annotations.NullMarked;
