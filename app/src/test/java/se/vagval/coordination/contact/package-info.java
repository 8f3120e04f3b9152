@NullMarked
package se.vagval.coordination.contact;

import org.jspecify.annotations.NullMarked;
