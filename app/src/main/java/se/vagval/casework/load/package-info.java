/// How the unit's cases are divided among its caseworkers, and handing cases over.
@NullMarked
package se.vagval.casework.load;

import org.jspecify.annotations.NullMarked;
