/// SQL of contacts.
@NullMarked
package se.vagval.coordination.store;

import org.jspecify.annotations.NullMarked;
