/// The participant reads who has read their case.
@NullMarked
package se.vagval.audit.ownlog;

import org.jspecify.annotations.NullMarked;
