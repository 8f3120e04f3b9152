@NullMarked
package se.vagval.audit.reviewing;

import org.jspecify.annotations.NullMarked;
