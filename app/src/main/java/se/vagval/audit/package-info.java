/// Who read or changed what: entries are added in the same transaction and never altered.
///
/// Entries hold internal ids and fixed words, no names and no free text. Modules write through
/// [Audit].
@ApplicationModule(allowedDependencies = {"kernel", "tenancy", "web", "access"})
@NullMarked
package se.vagval.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
