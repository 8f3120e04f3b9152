@NullMarked
package se.vagval.remuneration.cli;

import org.jspecify.annotations.NullMarked;
