@NullMarked
package se.vagval.catalogue;

import org.jspecify.annotations.NullMarked;
