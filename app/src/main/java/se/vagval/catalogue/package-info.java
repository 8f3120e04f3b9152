/// What providers offer, published for everybody to compare before they choose.
///
/// Results come from the module that follows them up, through [PublishedResults].
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "providers"})
@NullMarked
package se.vagval.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
