/// The register extract: everything that is kept about a person, to read, print and take away.
@NullMarked
package se.vagval.casework.extracting;

import org.jspecify.annotations.NullMarked;
