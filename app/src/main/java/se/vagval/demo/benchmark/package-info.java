/// Measures the main pages on a register of 50 000 cases and 20 million attendance marks.
@NullMarked
package se.vagval.demo.benchmark;

import org.jspecify.annotations.NullMarked;
