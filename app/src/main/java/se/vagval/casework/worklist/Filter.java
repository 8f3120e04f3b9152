package se.vagval.casework.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.casework.Stop;
import se.vagval.casework.model.ListOrder;

/// What the list shows, as it stands in the address, but for a name. What the address says that is
/// not understood is left out.
///
/// @param ownOnly one's own cases, else the whole unit's
/// @param next only people on the way to that stop
/// @param toDo the word of what is to be done; empty for all cases
/// @param name words of the name; empty for all
/// @param part which fifty, from 1
public record Filter(
    boolean ownOnly, @Nullable Stop next, String toDo, String name, ListOrder order, int part) {

  /// Says in the address that the list is narrowed to a name. The name itself never stands there.
  static final String NAMED = "named";

  private static final String UNIT = "unit";

  /// @param hasNone whoever is responsible for no cases sees all of the unit's at first
  static Filter of(Map<String, String> address, boolean hasNone) {
    var whose = address.getOrDefault("cases", hasNone ? UNIT : "own");
    return new Filter(
        !whose.equals(UNIT),
        read(Stop.values(), address.get("next")).orElse(null),
        toDo(address.getOrDefault("do", "")),
        "",
        read(ListOrder.values(), address.get("sort")).orElse(ListOrder.NAME),
        part(address.getOrDefault("page", "1")));
  }

  Filter named(String words) {
    return new Filter(ownOnly, next, toDo, words.strip(), order, part);
  }

  public boolean isNarrowed() {
    return next != null || !toDo.isEmpty() || !name.isEmpty();
  }

  /// The address of the list as it is, at its first part.
  public String address() {
    return address(order);
  }

  /// What can be kept of the list under a name: all but the words of somebody's name.
  public String kept() {
    return new Filter(ownOnly, next, toDo, "", order, 1).address().replace("/casework?", "");
  }

  /// The address of the cases that something is to be done about, of the same people.
  public String doing(String word) {
    return new Filter(ownOnly, null, word, "", order, 1).address();
  }

  /// The address of the same list sorted by that; the other way round if it is already.
  public String sortedBy(String column) {
    var forwards = ListOrder.valueOf(column);
    var other = order == forwards ? ListOrder.valueOf(column + "_BACKWARDS") : forwards;
    return address(other);
  }

  /// What `aria-sort` says of that column; null when the list is not sorted by it.
  public @Nullable String direction(String column) {
    if (order.name().equals(column)) {
      return "ascending";
    }
    return order.name().equals(column + "_BACKWARDS") ? "descending" : null;
  }

  public String sortWord() {
    return word(order);
  }

  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String address(ListOrder sort) {
    return UriComponentsBuilder.fromPath("/casework")
        .queryParam("cases", ownOnly ? "own" : UNIT)
        .queryParamIfPresent("next", Optional.ofNullable(next).map(Filter::word))
        .queryParamIfPresent("do", Optional.of(toDo).filter(word -> !word.isEmpty()))
        .queryParamIfPresent(NAMED, Optional.of("yes").filter(yes -> !name.isEmpty()))
        .queryParam("sort", word(sort))
        .encode()
        .build()
        .toUriString();
  }

  private static String toDo(String typed) {
    return typed.matches("[a-z]+(-[a-z]+)*") ? typed : "";
  }

  private static int part(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  private static <E extends Enum<E>> Optional<E> read(E[] values, @Nullable String typed) {
    return Arrays.stream(values).filter(value -> word(value).equals(typed)).findFirst();
  }
}
