/// Work that goes on by itself.
@NullMarked
package se.vagval.coordination.feeds;

import org.jspecify.annotations.NullMarked;
