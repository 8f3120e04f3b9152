/// SQL of the remuneration module.
@NullMarked
package se.vagval.remuneration.store;

import org.jspecify.annotations.NullMarked;
