/// The daily look for what has become due.
@NullMarked
package se.vagval.retention.feeds;

import org.jspecify.annotations.NullMarked;
