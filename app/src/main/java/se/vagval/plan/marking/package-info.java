/// What has come of a step.
@NullMarked
package se.vagval.plan.marking;

import org.jspecify.annotations.NullMarked;
