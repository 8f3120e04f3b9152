/// How every page is built and looks: layout, components, texts, error pages and the view resolver.
///
/// It knows no persons and no rights: what stands at the head of a page comes through [PageHead].
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel", "tenancy"})
@NullMarked
package se.vagval.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
