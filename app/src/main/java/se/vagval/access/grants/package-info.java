/// Roles given to staff: the list, giving one, the yearly review, ending one. The municipality's
/// administrator looks after all of them, a provider's administrator after its own staff's.
@NullMarked
package se.vagval.access.grants;

import org.jspecify.annotations.NullMarked;
