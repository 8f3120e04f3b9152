/// SQL of plan.
@NullMarked
package se.vagval.plan.store;

import org.jspecify.annotations.NullMarked;
