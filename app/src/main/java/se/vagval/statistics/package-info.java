/// Register statistics: how many households, why, and with which measure, month against month.
@ApplicationModule(allowedDependencies = {"kernel", "web", "tenancy", "access", "audit"})
@NullMarked
package se.vagval.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
