@NullMarked
package se.vagval.plan.model;

import org.jspecify.annotations.NullMarked;
