/// Which municipality a piece of work belongs to, and the guard that no other is ever seen.
///
/// The municipality is bound for a request or a job and set on every transaction; row security in
/// the database does the rest. Work outside a transaction, or without a municipality, sees no rows.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel"})
@NullMarked
package se.vagval.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
