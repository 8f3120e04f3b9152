/// The statement as a command: standard input to standard output, without a server or a database.
@NullMarked
package se.vagval.remuneration.cli;

import org.jspecify.annotations.NullMarked;
