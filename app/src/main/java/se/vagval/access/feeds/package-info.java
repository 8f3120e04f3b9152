/// What is done by the clock.
@NullMarked
package se.vagval.access.feeds;

import org.jspecify.annotations.NullMarked;
