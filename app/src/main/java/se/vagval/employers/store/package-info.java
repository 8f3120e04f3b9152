/// SQL of employers.
@NullMarked
package se.vagval.employers.store;

import org.jspecify.annotations.NullMarked;
