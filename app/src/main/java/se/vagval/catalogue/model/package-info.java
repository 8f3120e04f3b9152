/// Pure rules of the catalogue: in which order offers stand, and how words are searched.
@NullMarked
@CheckReturnValue
package se.vagval.catalogue.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
