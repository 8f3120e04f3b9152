/// What providers are paid: commitments, the month run that two people sign, the ledger and the
/// statements.
///
/// Facts in, lines out: a run computes every statement afresh and posts the difference to what was
/// posted before. The ledger is added to and never edited. Nobody depends on this module but
/// statistics.
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
      "choice",
      "attendance",
      "outcomes"
    })
@NullMarked
package se.vagval.remuneration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
