@NullMarked
package se.vagval.audit.feeds;

import org.jspecify.annotations.NullMarked;
