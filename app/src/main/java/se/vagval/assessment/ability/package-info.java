/// Work-ability assessments: ordered from a provider, its report registered, concluded from by the
/// caseworker, and read by the person.
@NullMarked
package se.vagval.assessment.ability;

import org.jspecify.annotations.NullMarked;
