/// Files that somebody sends us.
@NullMarked
package se.vagval.web.uploads;

import org.jspecify.annotations.NullMarked;
