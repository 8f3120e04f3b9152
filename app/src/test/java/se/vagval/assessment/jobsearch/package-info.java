@NullMarked
package se.vagval.assessment.jobsearch;

import org.jspecify.annotations.NullMarked;
