/// SQL of the catalogue module.
@NullMarked
package se.vagval.catalogue.store;

import org.jspecify.annotations.NullMarked;
