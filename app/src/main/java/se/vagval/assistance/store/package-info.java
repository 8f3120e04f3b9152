/// SQL of the assistance module.
@NullMarked
package se.vagval.assistance.store;

import org.jspecify.annotations.NullMarked;
