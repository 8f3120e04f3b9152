/// What happens to a running check when the right to it has ended, and which checks soon run out.
@NullMarked
package se.vagval.assessment.ending;

import org.jspecify.annotations.NullMarked;
