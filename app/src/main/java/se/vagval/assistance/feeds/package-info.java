/// Rows of files that nobody went on with are deleted.
@NullMarked
package se.vagval.assistance.feeds;

import org.jspecify.annotations.NullMarked;
