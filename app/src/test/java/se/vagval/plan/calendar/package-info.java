@NullMarked
package se.vagval.plan.calendar;

import org.jspecify.annotations.NullMarked;
