/// Contacts that the caseworker takes with other authorities about a case, on what basis, and what
/// is left to do.
@NullMarked
package se.vagval.coordination.dialogue;

import org.jspecify.annotations.NullMarked;
