/// The module's SQL.
@NullMarked
package se.vagval.casework.store;

import org.jspecify.annotations.NullMarked;
