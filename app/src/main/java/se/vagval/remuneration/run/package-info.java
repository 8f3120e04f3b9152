/// The month run: prepared by one person, looked at, and approved by another.
///
/// A run is prepared for a month that has ended. It holds what would be posted: for each thing what
/// is wanted by the facts of today minus what was posted before. Whoever approves it makes the same
/// computation once more; if it gives anything else the run is prepared anew, otherwise it is
/// posted whole. An open run can be withdrawn. Nothing that was approved is ever changed: the next
/// run posts the difference.
@NullMarked
package se.vagval.remuneration.run;

import org.jspecify.annotations.NullMarked;
