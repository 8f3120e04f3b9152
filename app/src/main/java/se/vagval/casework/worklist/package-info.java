/// The caseworker's list of open cases.
@NullMarked
package se.vagval.casework.worklist;

import org.jspecify.annotations.NullMarked;
