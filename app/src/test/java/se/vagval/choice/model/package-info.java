@NullMarked
package se.vagval.choice.model;

import org.jspecify.annotations.NullMarked;
