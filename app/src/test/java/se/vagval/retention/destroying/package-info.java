/// Destroying personal data, agreed to by two.
@NullMarked
package se.vagval.retention.destroying;

import org.jspecify.annotations.NullMarked;
