/// Who is signed in, in which role, and what that role may do: one table of rules, asked by every
/// handler.
///
/// It decides but knows no cases: whether a case, a person or a provider is one's own is answered
/// by the module that keeps it, through [Relations]. What no rule allows is refused.
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "web", "profiles"})
@NullMarked
package se.vagval.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
