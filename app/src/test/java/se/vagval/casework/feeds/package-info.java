@NullMarked
package se.vagval.casework.feeds;

import org.jspecify.annotations.NullMarked;
