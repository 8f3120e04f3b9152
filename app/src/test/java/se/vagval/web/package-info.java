@NullMarked
package se.vagval.web;

import org.jspecify.annotations.NullMarked;
