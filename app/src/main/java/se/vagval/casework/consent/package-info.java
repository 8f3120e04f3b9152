/// Consents: what a person lets other authorities see, given and taken back by the person or noted
/// by the caseworker.
@NullMarked
package se.vagval.casework.consent;

import org.jspecify.annotations.NullMarked;
