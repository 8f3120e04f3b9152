/// Destroying personal data in time: the list, the two who agree, the certificate.
///
/// A person's data are destroyed when the last note of every case of theirs is as old as the law
/// says, unless research keeps them. What a column says that it holds of people decides what
/// happens to it; sums, statistics and the log stay.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "casework"})
@NullMarked
package se.vagval.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
