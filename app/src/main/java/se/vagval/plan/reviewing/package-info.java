/// Cases looked at together by the unit: whose turn it is, what came of it, and when again.
@NullMarked
package se.vagval.plan.reviewing;

import org.jspecify.annotations.NullMarked;
