/// Planned days, what staff registered for each, and whether a reason for absence is accepted.
///
/// Unreported is never absent. Staff register facts; the authority assesses reasons.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "tenancy",
      "access",
      "audit",
      "casework",
      "providers",
      "plan",
      "choice"
    })
@NullMarked
package se.vagval.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
