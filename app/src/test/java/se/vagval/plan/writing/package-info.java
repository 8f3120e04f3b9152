@NullMarked
package se.vagval.plan.writing;

import org.jspecify.annotations.NullMarked;
