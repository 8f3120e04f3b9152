/// The personal number that a coordination number became.
@NullMarked
package se.vagval.casework.number;

import org.jspecify.annotations.NullMarked;
