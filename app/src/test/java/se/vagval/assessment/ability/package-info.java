@NullMarked
package se.vagval.assessment.ability;

import org.jspecify.annotations.NullMarked;
