/// The calendar feed: a secret address that a telephone asks for what is planned.
@NullMarked
package se.vagval.plan.calendar;

import org.jspecify.annotations.NullMarked;
