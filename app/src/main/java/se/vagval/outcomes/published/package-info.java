/// Results that everybody can read.
@NullMarked
package se.vagval.outcomes.published;

import org.jspecify.annotations.NullMarked;
