/// Writing a mapping section by section, checking it, and marking it complete.
@NullMarked
package se.vagval.assessment.mapping;

import org.jspecify.annotations.NullMarked;
