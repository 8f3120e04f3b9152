/// The person's free choice of provider on a check, its receipt, and the placement that follows.
///
/// A choice is made by the person; a placement starts when the provider has met them. Placements on
/// one check never overlap. A change of provider is a new choice.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "tenancy",
      "access",
      "audit",
      "profiles",
      "casework",
      "providers",
      "assessment",
      "catalogue"
    })
@NullMarked
package se.vagval.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
