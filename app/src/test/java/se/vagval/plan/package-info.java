@NullMarked
package se.vagval.plan;

import org.jspecify.annotations.NullMarked;
