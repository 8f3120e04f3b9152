/// SQL of the casework module.
@NullMarked
package se.vagval.casework.store;

import org.jspecify.annotations.NullMarked;
