/// The page that shows a whole case.
@NullMarked
package se.vagval.casework.overview;

import org.jspecify.annotations.NullMarked;
