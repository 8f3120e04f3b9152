@NullMarked
package se.vagval.catalogue.model;

import org.jspecify.annotations.NullMarked;
