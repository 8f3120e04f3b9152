@NullMarked
package se.vagval.employers.contacts;

import org.jspecify.annotations.NullMarked;
