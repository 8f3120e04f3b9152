/// SQL of the assessment module.
@NullMarked
package se.vagval.assessment.store;

import org.jspecify.annotations.NullMarked;
