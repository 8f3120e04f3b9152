@NullMarked
package se.vagval.plan.following;

import org.jspecify.annotations.NullMarked;
