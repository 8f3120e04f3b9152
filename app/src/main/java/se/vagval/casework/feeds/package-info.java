/// Work that goes on by itself.
@NullMarked
package se.vagval.casework.feeds;

import org.jspecify.annotations.NullMarked;
