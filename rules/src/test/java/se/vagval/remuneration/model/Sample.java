package se.vagval.remuneration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A random input in the words of the contract. It shares nothing with the code under test.
///
/// @param extras any of `exit`, `posted`, `funders`
record Sample(
    LocalDate asOf, Map<String, Object> terms, List<Spell> placements, Map<String, Object> extras) {

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("asOf", asOf.toString());
    tree.put("terms", terms);
    tree.put("placements", placements.stream().map(Spell::tree).toList());
    tree.putAll(extras);
    return tree;
  }

  Sample withAsOf(LocalDate newAsOf) {
    return new Sample(newAsOf, terms, placements, extras);
  }

  Sample withPlacements(List<Spell> newPlacements) {
    return new Sample(asOf, terms, newPlacements, extras);
  }

  Sample with(int index, Spell spell) {
    var changed = new ArrayList<>(placements);
    changed.set(index, spell);
    return withPlacements(changed);
  }

  Sample withExtra(String name, Object value) {
    var changed = new LinkedHashMap<>(extras);
    changed.put(name, value);
    return new Sample(asOf, terms, placements, changed);
  }

  String model() {
    return String.valueOf(terms.get("model"));
  }

  /// How many running days make a placement qualify.
  int neededDays() {
    return Math.max(1, Integer.parseInt(String.valueOf(terms.get("qualifyingDays"))));
  }

  /// Simpler samples: half of the placements, half of the days and pauses of one, an extra less.
  Stream<Sample> smaller() {
    return Stream.of(fewerExtras(), fewerPlacements(), fewerDays(), fewerPauses())
        .flatMap(each -> each);
  }

  private Stream<Sample> fewerExtras() {
    return extras.keySet().stream()
        .map(name -> {
          var fewer = new LinkedHashMap<>(extras);
          fewer.remove(name);
          return new Sample(asOf, terms, placements, fewer);
        });
  }

  private Stream<Sample> fewerPlacements() {
    var half = placements.size() / 2;
    return half == 0
        ? Stream.empty()
        : Stream.of(
                placements.subList(half, placements.size()),
                placements.subList(1, placements.size()))
            .map(this::withPlacements);
  }

  private Stream<Sample> fewerDays() {
    return IntStream.range(0, placements.size())
        .boxed()
        .filter(i -> !placements.get(i).days().isEmpty())
        .flatMap(i -> {
          var spell = placements.get(i);
          var dates = List.copyOf(spell.days().keySet());
          var middle = dates.get(dates.size() / 2);
          return Stream.of(spell.days().headMap(middle), spell.days().tailMap(middle))
              .filter(days -> days.size() < spell.days().size())
              .map(days -> with(i, spell.withDays(new TreeMap<>(days))));
        });
  }

  private Stream<Sample> fewerPauses() {
    return IntStream.range(0, placements.size())
        .boxed()
        .filter(i -> !placements.get(i).pauses().isEmpty())
        .map(i -> {
          var pauses = placements.get(i).pauses();
          return with(i, placements.get(i).withPauses(pauses.subList(1, pauses.size())));
        });
  }

  @Override
  public String toString() {
    return JsonTrees.text(tree());
  }
}
