@NullMarked
package se.vagval.remuneration.run;

import org.jspecify.annotations.NullMarked;
