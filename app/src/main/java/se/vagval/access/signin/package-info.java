/// Signing in and out.
@NullMarked
package se.vagval.access.signin;

import org.jspecify.annotations.NullMarked;
