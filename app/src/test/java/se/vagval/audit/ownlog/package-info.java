@NullMarked
package se.vagval.audit.ownlog;

import org.jspecify.annotations.NullMarked;
