/// Vägval, customer choice of labour-market measures: the service that puts the modules together.
@NullMarked
package se.vagval;

import org.jspecify.annotations.NullMarked;
