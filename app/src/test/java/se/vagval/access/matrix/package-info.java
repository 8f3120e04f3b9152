/// Every route, asked by everybody: who gets an answer and who is refused.
@NullMarked
package se.vagval.access.matrix;

import org.jspecify.annotations.NullMarked;
