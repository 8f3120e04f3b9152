/// Persons, households and cases: who is responsible for whom, the journal, and the page that shows
/// a whole case.
///
/// A case is open from its first day until it is closed. What other modules know about it comes to
/// the overview through [CasePanel] and to the path through [PathStops]; this module knows none of
/// them.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "profiles"})
@NullMarked
package se.vagval.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
