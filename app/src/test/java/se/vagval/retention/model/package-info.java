/// When data may be destroyed.
@NullMarked
package se.vagval.retention.model;

import org.jspecify.annotations.NullMarked;
