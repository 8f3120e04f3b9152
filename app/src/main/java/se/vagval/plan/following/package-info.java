/// Follow-ups of the plan: whose turn it is, and what came of it.
@NullMarked
package se.vagval.plan.following;

import org.jspecify.annotations.NullMarked;
