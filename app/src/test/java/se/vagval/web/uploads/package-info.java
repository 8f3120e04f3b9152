/// Files that somebody sends us, and a scanner to send them to.
@NullMarked
package se.vagval.web.uploads;

import org.jspecify.annotations.NullMarked;
