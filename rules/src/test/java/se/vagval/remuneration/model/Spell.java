package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A random placement in the words of the contract. It shares nothing with the code under test.
///
/// @param days statuses by date
record Spell(
    String id,
    String provider,
    LocalDate start,
    @Nullable LocalDate lastDay,
    List<Pause> pauses,
    SortedMap<LocalDate, String> days) {

  record Pause(LocalDate from, LocalDate to) {}

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", id);
    tree.put("provider", provider);
    tree.put("start", start.toString());
    if (lastDay != null) {
      tree.put("lastDay", lastDay.toString());
    }
    tree.put("pauses", pauses.stream().map(Spell::pauseTree).toList());
    var listed = new ArrayList<Map<String, Object>>();
    days.forEach((date, status) -> listed.add(dayTree(date, status)));
    tree.put("days", listed);
    return tree;
  }

  Spell withDays(SortedMap<LocalDate, String> newDays) {
    return new Spell(id, provider, start, lastDay, pauses, newDays);
  }

  Spell withPauses(List<Pause> newPauses) {
    return new Spell(id, provider, start, lastDay, newPauses, days);
  }

  Spell withStatus(LocalDate date, String status) {
    var changed = new TreeMap<>(days);
    changed.put(date, status);
    return withDays(changed);
  }

  /// The part before a day.
  Spell before(LocalDate day, String newId) {
    return new Spell(newId, provider, start, day.minusDays(1), pauses, days.headMap(day));
  }

  /// The part from a day on.
  Spell from(LocalDate day, String newId) {
    return new Spell(newId, provider, day, lastDay, pauses, days.tailMap(day));
  }

  List<LocalDate> runningDays(LocalDate asOf) {
    var running = new ArrayList<LocalDate>();
    for (var day = start; !day.isAfter(asOf); day = day.plusDays(1)) {
      if ((lastDay == null || !day.isAfter(lastDay)) && !isPaused(day)) {
        running.add(day);
      }
    }
    return running;
  }

  private boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(p -> !day.isBefore(p.from()) && !day.isAfter(p.to()));
  }

  private static Map<String, Object> pauseTree(Pause pause) {
    return Map.of("from", pause.from().toString(), "to", pause.to().toString());
  }

  private static Map<String, Object> dayTree(LocalDate date, String status) {
    return Map.of("date", date.toString(), "status", status);
  }
}
