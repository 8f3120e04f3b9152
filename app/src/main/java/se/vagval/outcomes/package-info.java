/// Results and their proof: a provider's claim, its decision by somebody else, follow-up, and the
/// published figures.
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
      "catalogue",
      "choice"
    })
@NullMarked
package se.vagval.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
