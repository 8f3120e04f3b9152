@NullMarked
package se.vagval.audit.store;

import org.jspecify.annotations.NullMarked;
