@NullMarked
package se.vagval.remuneration;

import org.jspecify.annotations.NullMarked;
