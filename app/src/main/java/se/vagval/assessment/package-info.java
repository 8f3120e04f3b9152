/// Mapping, the advice on a level, the decision on a check, and its letter.
///
/// A mapping is written section by section and completed once; a decision rests on a complete
/// mapping and is never edited. The check that a decision gives is read by choice and remuneration
/// and changed by nobody.
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "web",
      "tenancy",
      "access",
      "audit",
      "casework",
      "providers",
      "profiles",
      "assistance"
    })
@NullMarked
package se.vagval.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
