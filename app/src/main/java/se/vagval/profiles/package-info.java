/// The municipalities' rules, amounts and terms as dated data, checked when the service starts.
///
/// A profile is a file; which one a municipality follows, and from when, is the council's decision
/// in the database.
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "web"})
@NullMarked
package se.vagval.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
