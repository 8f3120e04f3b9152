/// The demonstration: a database of its own, two filled municipalities, a list of people to be, a
/// movable date.
///
/// It is packed in a jar of its own that the real service never has on its class path, so nothing
/// of it can be switched on there. Its beans are there only under the Spring profile `demo`, which
/// keeps them out of the tests of the service.
@ApplicationModule(
    allowedDependencies = {"kernel", "tenancy", "web", "access", "profiles", "remuneration"})
@NullMarked
package se.vagval.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
