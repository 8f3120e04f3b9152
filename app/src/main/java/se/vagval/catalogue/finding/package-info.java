/// Finding a measure: the list with its filters, one offer, several side by side, one provider.
@NullMarked
package se.vagval.catalogue.finding;

import org.jspecify.annotations.NullMarked;
