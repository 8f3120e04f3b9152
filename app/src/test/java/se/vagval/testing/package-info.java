/// What tests share: one PostgreSQL for the whole run, a clock that stands still, a municipality of
/// its own for each test.
@NullMarked
package se.vagval.testing;

import org.jspecify.annotations.NullMarked;
