/// Employers and associations that offer work, practice or places, and the contact kept with them.
///
/// They come by the one entrance, whose contact is taken over here, or are entered directly. Each
/// has a day for the next follow-up until nobody is to follow up any more. Nothing here is about a
/// person who looks for work: who is matched with what is not kept yet.
@ApplicationModule(
    allowedDependencies = {"kernel", "web", "tenancy", "access", "audit", "casework"})
@NullMarked
package se.vagval.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
