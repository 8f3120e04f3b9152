/// SQL of accounts, grants and host names.
@NullMarked
package se.vagval.access.store;

import org.jspecify.annotations.NullMarked;
