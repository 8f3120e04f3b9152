/// SQL of the outcomes module.
@NullMarked
package se.vagval.outcomes.store;

import org.jspecify.annotations.NullMarked;
