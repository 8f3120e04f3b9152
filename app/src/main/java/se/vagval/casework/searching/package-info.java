/// Searching for a case by name, personal number or case number.
@NullMarked
package se.vagval.casework.searching;

import org.jspecify.annotations.NullMarked;
