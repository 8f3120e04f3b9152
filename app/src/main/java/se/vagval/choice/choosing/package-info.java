/// The person chooses: what there is to choose from, one question, the answer checked, the receipt.
@NullMarked
package se.vagval.choice.choosing;

import org.jspecify.annotations.NullMarked;
