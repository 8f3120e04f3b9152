/// Telling a municipality of a weakness in its service.
@NullMarked
package se.vagval.access.reporting;

import org.jspecify.annotations.NullMarked;
