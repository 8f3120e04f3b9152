@NullMarked
package se.vagval.remuneration.statement;

import org.jspecify.annotations.NullMarked;
