/// Signing in, at the municipality's OpenID provider, and out.
@NullMarked
package se.vagval.access.signin;

import org.jspecify.annotations.NullMarked;
