/// What the person says of the plan.
@NullMarked
package se.vagval.plan.agreeing;

import org.jspecify.annotations.NullMarked;
