/// SQL of the profiles module.
@NullMarked
package se.vagval.profiles.store;

import org.jspecify.annotations.NullMarked;
