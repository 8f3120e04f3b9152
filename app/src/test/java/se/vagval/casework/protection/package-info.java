/// The pages where a person is marked as protected and readers are named.
@NullMarked
package se.vagval.casework.protection;

import org.jspecify.annotations.NullMarked;
