/// The remuneration statement for other systems, with facts and terms of their own: JSON in, JSON
/// out, nothing stored.
@NullMarked
package se.vagval.remuneration.calculator;

import org.jspecify.annotations.NullMarked;
