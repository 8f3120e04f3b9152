/// SQL and files of the statistics module.
@NullMarked
package se.vagval.statistics.store;

import org.jspecify.annotations.NullMarked;
