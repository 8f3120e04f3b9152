/// Contacts with other authorities: they ask and are answered, are asked, and agree on routines.
///
/// The caseworker answers what the person consents to, and notes with each contact taken on what
/// legal basis anything was told. A routine is shown at the step that it governs. Whether an
/// employer or a provider may come to meetings about somebody the person is asked, and says; a
/// provider whom the person has chosen and is with is told what the measure needs.
///
/// An officer of Arbetsförmedlingen, Försäkringskassan or the region asks about somebody whom they
/// name by number. Whether the person has a case here is a secret: what the officer is shown
/// differs only with the person's consent, which `casework` keeps and decides on.
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
      "choice"
    })
@NullMarked
package se.vagval.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
