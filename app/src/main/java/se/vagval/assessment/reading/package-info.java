/// Reading a decision, and its letter as an accessible PDF.
@NullMarked
package se.vagval.assessment.reading;

import org.jspecify.annotations.NullMarked;
