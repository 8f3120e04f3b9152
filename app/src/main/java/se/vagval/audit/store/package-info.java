/// SQL of the log and its chain.
@NullMarked
package se.vagval.audit.store;

import org.jspecify.annotations.NullMarked;
