@NullMarked
package se.vagval.retention.copying;

import org.jspecify.annotations.NullMarked;
