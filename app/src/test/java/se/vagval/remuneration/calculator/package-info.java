@NullMarked
package se.vagval.remuneration.calculator;

import org.jspecify.annotations.NullMarked;
