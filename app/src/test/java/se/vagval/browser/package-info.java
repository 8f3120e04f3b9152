/// The service in a real browser: one filled demonstration and one Chromium for the whole run.
@NullMarked
package se.vagval.browser;

import org.jspecify.annotations.NullMarked;
