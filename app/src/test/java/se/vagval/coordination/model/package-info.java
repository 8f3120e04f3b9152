@NullMarked
package se.vagval.coordination.model;

import org.jspecify.annotations.NullMarked;
