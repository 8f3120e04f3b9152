/// The recurring check of the log: a month is drawn from, looked through entry by entry, and
/// closed.
@NullMarked
package se.vagval.audit.reviewing;

import org.jspecify.annotations.NullMarked;
