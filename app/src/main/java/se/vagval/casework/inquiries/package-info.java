/// Which inquiries into unclear causes are open, and which are late.
@NullMarked
package se.vagval.casework.inquiries;

import org.jspecify.annotations.NullMarked;
