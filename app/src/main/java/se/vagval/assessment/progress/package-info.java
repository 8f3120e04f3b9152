/// How far a person has come, measured again and again on axes that are never put together.
@NullMarked
package se.vagval.assessment.progress;

import org.jspecify.annotations.NullMarked;
