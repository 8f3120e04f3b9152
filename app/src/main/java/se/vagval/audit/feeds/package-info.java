/// Seals what was logged, and keeps the newest hash outside the database.
@NullMarked
package se.vagval.audit.feeds;

import org.jspecify.annotations.NullMarked;
