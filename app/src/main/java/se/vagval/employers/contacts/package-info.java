/// Employers and associations: what they offer, whom to reach, and when somebody follows up.
@NullMarked
package se.vagval.employers.contacts;

import org.jspecify.annotations.NullMarked;
