/// Reading the plan, version against version, and on the overview.
@NullMarked
package se.vagval.plan.reading;

import org.jspecify.annotations.NullMarked;
