package se.vagval.catalogue.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.Measure;
import se.vagval.catalogue.model.SearchWords;
import se.vagval.web.NotFound;

/// What somebody looks for, as it stands in the address. Nothing here asks about results: they can
/// neither be filtered nor sorted by.
///
/// @param soon `yes` for what can begin within two weeks
/// @param stepfree `yes` for what one reaches without stairs
public record Wanted(
    @Nullable String q,
    @Nullable String measure,
    @Nullable String language,
    @Nullable String place,
    @Nullable String soon,
    @Nullable String stepfree) {

  private static final int SOON_DAYS = 14;
  private static final String YES = "yes";

  /// One thing wanted, by its name in the address.
  public record Part(String name, String value) {}

  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    add(parts, "q", q);
    add(parts, "measure", measure);
    add(parts, "language", language);
    add(parts, "place", place);
    add(parts, "soon", soon);
    add(parts, "stepfree", stepfree);
    return List.copyOf(parts);
  }

  public String value(String name) {
    return parts().stream()
        .filter(part -> part.name().equals(name))
        .map(Part::value)
        .findFirst()
        .orElse("");
  }

  /// The address of the list without that part.
  public String without(Part gone) {
    var address = UriComponentsBuilder.fromPath("/catalogue");
    parts().stream()
        .filter(part -> !part.equals(gone))
        .forEach(part -> address.queryParam(part.name(), "{" + part.name() + "}"));
    var values = new java.util.HashMap<String, Object>();
    parts().forEach(part -> values.put(part.name(), part.value()));
    return address.encode().buildAndExpand(values).toUriString();
  }

  /// @throws NotFound for a measure that there is not
  public List<Listed> among(List<Listed> offers, LocalDate today) {
    var kind = kind();
    var words = SearchWords.of(value("q"));
    return offers.stream()
        .filter(listed -> kind == null || listed.offer().measure() == kind)
        .filter(listed -> isBlank(language) || listed.offer().languages().contains(language))
        .filter(listed -> isBlank(place) || listed.offer().place().equals(place))
        .filter(listed -> !YES.equals(stepfree) || listed.offer().stepFree())
        .filter(listed -> !YES.equals(soon) || beginsSoon(listed, today))
        .filter(listed -> words.areIn(textOf(listed)))
        .toList();
  }

  private @Nullable Measure kind() {
    if (isBlank(measure)) {
      return null;
    }
    return Arrays.stream(Measure.values())
        .filter(known -> known.name().equals(measure))
        .findFirst()
        .orElseThrow(() -> new NotFound("measure"));
  }

  private static boolean beginsSoon(Listed listed, LocalDate today) {
    var next = listed.offer().nextStart();
    return listed.offer().freePlaces() > 0
        && (next == null || !next.isAfter(today.plusDays(SOON_DAYS)));
  }

  private static String textOf(Listed listed) {
    var offer = listed.offer();
    return String.join(
        "\n",
        listed.provider().name(),
        offer.place(),
        offer.swedish().title(),
        offer.swedish().summary(),
        offer.swedish().week(),
        offer.english().title(),
        offer.english().summary(),
        offer.english().week());
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static void add(List<Part> parts, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      parts.add(new Part(name, value));
    }
  }
}
