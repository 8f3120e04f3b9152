/// The remuneration statement for anybody who asks with facts and terms of their own: JSON in, JSON
/// out, nothing stored. The service's address and the command use the same reader and the same
/// answers.
@NullMarked
package se.vagval.remuneration.calculator;

import org.jspecify.annotations.NullMarked;
