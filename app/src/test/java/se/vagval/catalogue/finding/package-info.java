@NullMarked
package se.vagval.catalogue.finding;

import org.jspecify.annotations.NullMarked;
