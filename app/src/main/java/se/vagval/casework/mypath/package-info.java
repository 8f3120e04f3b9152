/// The participant's own page.
@NullMarked
package se.vagval.casework.mypath;

import org.jspecify.annotations.NullMarked;
