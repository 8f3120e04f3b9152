package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A sample with a check, and the same with one placement split in two at a day.
record Split(Sample sample, int index, LocalDate day) {

  static Split any(RandomGenerator random) {
    var sample = SampleGenerator.check(random);
    var index = random.nextInt(sample.placements().size());
    var spell = sample.placements().get(index);
    var end = spell.lastDay() == null ? sample.asOf() : spell.lastDay();
    var days = Math.max(2, Math.toIntExact(end.toEpochDay() - spell.start().toEpochDay()));
    return new Split(sample, index, spell.start().plusDays(random.nextInt(1, days)));
  }

  boolean bothQualify() {
    var spell = sample.placements().get(index);
    return (spell.lastDay() == null || !day.isAfter(spell.lastDay()))
        && qualifies(spell.before(day, "one"))
        && qualifies(spell.from(day, "other"));
  }

  Sample after() {
    var spell = sample.placements().get(index);
    var parts = new ArrayList<>(sample.placements());
    parts.set(index, spell.before(day, "one"));
    parts.add(index + 1, spell.from(day, "other"));
    var split = sample.withPlacements(parts);
    if (index == sample.placements().size() - 1
        && sample.extras().get("exit") instanceof Map<?, ?> exit) {
      var moved = new LinkedHashMap<Object, Object>(exit);
      moved.put("placement", "other");
      return split.withExtra("exit", moved);
    }
    return split;
  }

  private boolean qualifies(Spell part) {
    return part.runningDays(sample.asOf()).size() >= sample.neededDays();
  }
}
