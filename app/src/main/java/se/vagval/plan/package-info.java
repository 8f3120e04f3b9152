/// The individual plan: goals, steps, both sides' agreement, follow-up, and the combined week.
///
/// A draft is worked on until the caseworker signs it; a signed version is never edited and the
/// person says what they think of it. The week is put together from what is written here and what
/// modules to the right tell by [se.vagval.plan.PlannedElsewhere].
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "tenancy",
      "access",
      "audit",
      "profiles",
      "casework",
      "assessment",
      "catalogue"
    })
@NullMarked
package se.vagval.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
