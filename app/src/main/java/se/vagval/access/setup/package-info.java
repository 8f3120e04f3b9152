/// Setting up a municipality and its first people, from the command line of the machine that runs
/// the service.
@NullMarked
package se.vagval.access.setup;

import org.jspecify.annotations.NullMarked;
