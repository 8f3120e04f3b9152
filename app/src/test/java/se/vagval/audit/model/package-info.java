@NullMarked
package se.vagval.audit.model;

import org.jspecify.annotations.NullMarked;
