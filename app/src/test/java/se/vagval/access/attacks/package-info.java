/// What an attacker sends, and what comes of it: nothing.
@NullMarked
package se.vagval.access.attacks;

import org.jspecify.annotations.NullMarked;
