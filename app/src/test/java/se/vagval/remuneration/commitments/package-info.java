@NullMarked
package se.vagval.remuneration.commitments;

import org.jspecify.annotations.NullMarked;
