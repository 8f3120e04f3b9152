/// An officer of another authority starts a contact and reads what came of it.
@NullMarked
package se.vagval.coordination.contact;

import org.jspecify.annotations.NullMarked;
