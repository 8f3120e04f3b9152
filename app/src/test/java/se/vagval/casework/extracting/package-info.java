/// The register extract holds everything, and nobody takes it but those who may.
@NullMarked
package se.vagval.casework.extracting;

import org.jspecify.annotations.NullMarked;
