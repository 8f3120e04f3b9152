/// The ledger: what was paid, for what and why, and how such a line is shown.
@NullMarked
package se.vagval.remuneration.ledger;

import org.jspecify.annotations.NullMarked;
