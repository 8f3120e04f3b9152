/// Marking a person as protected, and naming who reads the file.
@NullMarked
package se.vagval.casework.protection;

import org.jspecify.annotations.NullMarked;
