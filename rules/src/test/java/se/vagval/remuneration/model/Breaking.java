package se.vagval.remuneration.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Breaks a sound tree at one random place.
///
/// @param pointer where it is broken
record Breaking(@Nullable Object tree, String pointer) {

  private static final Set<String> OPTIONAL =
      Set.of(
          "lastDay",
          "exit",
          "posted",
          "funders",
          "evidenceApproved",
          "sustainedApproved",
          "bonusOre");

  /// Steps from the root, names and indexes.
  private record Place(List<Object> steps, Object value) {

    Place step(Object step, Object child) {
      return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList(), child);
    }

    boolean isObject() {
      return value instanceof Map;
    }

    boolean isRequired() {
      return !steps.isEmpty() && steps.getLast() instanceof String name && !OPTIONAL.contains(name);
    }

    String pointer() {
      return String.join("", steps.stream().map(step -> "/" + step).toList());
    }
  }

  static Breaking byAnotherKind(RandomGenerator random) {
    var tree = SampleGenerator.any(random).tree();
    var place = oneOf(random, places(new Place(List.of(), tree)));
    var broken = changed(tree, place.steps(), Breaking::ofAnotherKind);
    return new Breaking(broken, place.pointer());
  }

  static Breaking byNull(RandomGenerator random) {
    var tree = SampleGenerator.any(random).tree();
    var place = oneOf(random, places(new Place(List.of(), tree)).filter(Place::isRequired));
    return new Breaking(changed(tree, place.steps(), _ -> null), place.pointer());
  }

  static Breaking byLeavingOut(RandomGenerator random) {
    var tree = SampleGenerator.any(random).tree();
    var place = oneOf(random, places(new Place(List.of(), tree)).filter(Place::isRequired));
    var parent = place.steps().subList(0, place.steps().size() - 1);
    var broken =
        changed(tree, parent, object -> without((Map<?, ?>) object, place.steps().getLast()));
    return new Breaking(broken, place.pointer());
  }

  static Breaking byAnUnknownMember(RandomGenerator random) {
    var tree = SampleGenerator.any(random).tree();
    var place = oneOf(random, places(new Place(List.of(), tree)).filter(Place::isObject));
    var broken = changed(tree, place.steps(), object -> withUnknown((Map<?, ?>) object));
    return new Breaking(broken, place.pointer() + "/un~0known~1");
  }

  private static Object ofAnotherKind(Object value) {
    return switch (value) {
      case String _ -> 5;
      case Number number -> new BigDecimal(number + ".0");
      default -> "neither object nor list";
    };
  }

  private static Map<Object, Object> without(Map<?, ?> object, Object name) {
    var less = new LinkedHashMap<Object, Object>(object);
    less.remove(name);
    return less;
  }

  private static Map<Object, Object> withUnknown(Map<?, ?> object) {
    var more = new LinkedHashMap<Object, Object>(object);
    more.put("un~known/", 1);
    return more;
  }

  private static Stream<Place> places(Place from) {
    var children = new ArrayList<Place>();
    if (from.value() instanceof Map<?, ?> object) {
      object.forEach((name, child) -> children.add(from.step(name, child)));
    }
    if (from.value() instanceof List<?> list) {
      list.forEach(child -> children.add(from.step(children.size(), child)));
    }
    return Stream.concat(Stream.of(from), children.stream().flatMap(Breaking::places));
  }

  private static @Nullable Object changed(
      Object node, List<Object> steps, Function<Object, @Nullable Object> change) {
    if (steps.isEmpty()) {
      return change.apply(node);
    }
    var rest = steps.subList(1, steps.size());
    if (node instanceof Map<?, ?> object) {
      var copy = new LinkedHashMap<Object, @Nullable Object>();
      object.forEach((name, child) ->
          copy.put(name, name.equals(steps.getFirst()) ? changed(child, rest, change) : child));
      return copy;
    }
    var copy = new ArrayList<@Nullable Object>();
    ((List<?>) node)
        .forEach(child ->
            copy.add(steps.getFirst().equals(copy.size()) ? changed(child, rest, change) : child));
    return copy;
  }

  private static Place oneOf(RandomGenerator random, Stream<Place> places) {
    var all = places.toList();
    return all.get(random.nextInt(all.size()));
  }
}
