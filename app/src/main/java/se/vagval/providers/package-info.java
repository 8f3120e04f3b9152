/// Providers ("anordnare"), their authorisation and who works for them.
///
/// A provider may be chosen while an authorisation holds; whether it is in-house makes no
/// difference to its terms.
@ApplicationModule(allowedDependencies = {"kernel", "web", "tenancy", "access", "audit"})
@NullMarked
package se.vagval.providers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
