/// SQL of the providers module.
@NullMarked
package se.vagval.providers.store;

import org.jspecify.annotations.NullMarked;
