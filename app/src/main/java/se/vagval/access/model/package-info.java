/// Values of signing in.
@NullMarked
package se.vagval.access.model;

import org.jspecify.annotations.NullMarked;
