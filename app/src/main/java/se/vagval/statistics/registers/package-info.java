/// The register tables of two months, as a page and as a file.
@NullMarked
package se.vagval.statistics.registers;

import org.jspecify.annotations.NullMarked;
