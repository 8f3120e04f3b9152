/// Destroying personal data in time: the daily look, the list, the two who agree, the certificate.
///
/// A person's data are destroyed when the last note of every case of theirs is as old as the law
/// says, unless research keeps them; what no law sets a time for goes by the municipality's own
/// times. Each day's look keeps what has become due and tells those who destroy; nothing is
/// destroyed by itself. What a column says that it holds of people decides what happens to it;
/// sums, statistics and the log stay.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "profiles", "casework"})
@NullMarked
package se.vagval.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
