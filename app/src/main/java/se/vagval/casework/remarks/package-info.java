/// What a person writes in their own case, and what the caseworker answers.
@NullMarked
package se.vagval.casework.remarks;

import org.jspecify.annotations.NullMarked;
