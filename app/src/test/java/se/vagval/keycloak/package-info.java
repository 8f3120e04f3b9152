/// Signing in at a real Keycloak.
@NullMarked
package se.vagval.keycloak;

import org.jspecify.annotations.NullMarked;
