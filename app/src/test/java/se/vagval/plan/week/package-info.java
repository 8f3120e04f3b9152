@NullMarked
package se.vagval.plan.week;

import org.jspecify.annotations.NullMarked;
