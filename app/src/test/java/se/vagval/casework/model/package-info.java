@NullMarked
package se.vagval.casework.model;

import org.jspecify.annotations.NullMarked;
