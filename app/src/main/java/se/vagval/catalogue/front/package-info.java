/// The front page: what this is, and where to begin.
@NullMarked
package se.vagval.catalogue.front;

import org.jspecify.annotations.NullMarked;
