/// Putting right what is kept about a person: the person says that something is wrong, the
/// responsible caseworker corrects it or says why not, and what stood before stays to be read.
@NullMarked
package se.vagval.casework.correcting;

import org.jspecify.annotations.NullMarked;
