/// SQL of the retention module, and its settings.
@NullMarked
package se.vagval.retention.store;

import org.jspecify.annotations.NullMarked;
