@NullMarked
package se.vagval.retention.feeds;

import org.jspecify.annotations.NullMarked;
