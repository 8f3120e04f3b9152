@NullMarked
package se.vagval.assessment.fkbasis;

import org.jspecify.annotations.NullMarked;
