@NullMarked
package se.vagval.casework.consent;

import org.jspecify.annotations.NullMarked;
