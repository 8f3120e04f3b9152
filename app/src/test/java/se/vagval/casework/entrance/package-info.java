@NullMarked
package se.vagval.casework.entrance;

import org.jspecify.annotations.NullMarked;
