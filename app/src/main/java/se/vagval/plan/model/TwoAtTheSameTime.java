package se.vagval.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.vagval.kernel.Rule;
import se.vagval.kernel.Term;

/// Nobody can be in two places at the same time of the same day. Times that meet do not clash.
@Rule(
    id = "PLN-03",
    source =
        "our reading: education and measures are combined into one individual programme (Sundbybergsmodellen 2016)")
@Term(sv = "krock i veckan")
public final class TwoAtTheSameTime {

  /// Two times of which the first begins no later than the other.
  @Term(sv = "krock")
  public record Clash(Slot first, Slot second) {}

  private TwoAtTheSameTime() {}

  public static boolean clash(Slot one, Slot other) {
    return !one.source().equals(other.source())
        && one.day().equals(other.day())
        && one.start() < other.until()
        && other.start() < one.until();
  }

  /// How many minutes are planned more than once: what all times take, less what they cover.
  public static int minutes(Collection<Slot> slots) {
    var doubled = 0;
    var day = LocalDate.MIN;
    var covered = 0;
    for (var slot : slots.stream().sorted(Slot.IN_TIME).toList()) {
      if (!slot.day().equals(day)) {
        day = slot.day();
        covered = 0;
      }
      doubled += Math.max(0, Math.min(covered, slot.until()) - slot.start());
      covered = Math.max(covered, slot.until());
    }
    return doubled;
  }

  /// Each pair once, in time.
  public static List<Clash> among(Collection<Slot> slots) {
    var inTime = slots.stream().sorted(Slot.IN_TIME).toList();
    var clashes = new ArrayList<Clash>();
    for (var one = 0; one < inTime.size(); one++) {
      for (var other = one + 1; other < inTime.size(); other++) {
        if (clash(inTime.get(one), inTime.get(other))) {
          clashes.add(new Clash(inTime.get(one), inTime.get(other)));
        }
      }
    }
    return List.copyOf(clashes);
  }
}
