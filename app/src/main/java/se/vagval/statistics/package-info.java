/// Register statistics: how many households, why, and with which measure, month against month.
///
/// The payment register and the decision register are two registers and need not agree. Figures are
/// for staff: they are counts without names, but small ones can still tell of somebody.
@ApplicationModule(allowedDependencies = {"kernel", "web", "tenancy", "access", "audit"})
@NullMarked
package se.vagval.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
