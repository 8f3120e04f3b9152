/// The week put together: what fills it, what clashes, and whether it is too much.
@NullMarked
package se.vagval.plan.week;

import org.jspecify.annotations.NullMarked;
