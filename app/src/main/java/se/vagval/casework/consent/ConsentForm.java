package se.vagval.casework.consent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.vagval.casework.SharedPart;
import se.vagval.casework.model.Consent;
import se.vagval.casework.model.ConsentMayBeGiven;
import se.vagval.web.Text;
import se.vagval.web.components.DateParts;
import se.vagval.web.components.Filled;

/// Reads the form of a consent; every fault is told at once.
final class ConsentForm {

  private final MultiValueMap<String, String> typed;
  private final Text text;
  private Filled filled;

  ConsentForm(MultiValueMap<String, String> typed, Text text) {
    this.typed = typed;
    this.text = text;
    this.filled = new Filled(typed, List.of());
  }

  /// The form as it is first shown: what holds now, from today.
  static Filled fresh(ReadConsents.Standing standing, LocalDate today) {
    var values = new HashMap<String, String>();
    values.put("on.day", String.valueOf(today.getDayOfMonth()));
    values.put("on.month", String.valueOf(today.getMonthValue()));
    values.put("on.year", String.valueOf(today.getYear()));
    var latest = standing.latest();
    var parts =
        Optional.ofNullable(latest).flatMap(Consent::given).map(Consent.Terms::parts).stream()
            .flatMap(Set::stream)
            .map(SharedPart::name)
            .toArray(String[]::new);
    return Filled.with(values).with("parts", parts);
  }

  Filled filled() {
    return filled;
  }

  long seen() {
    return value("seen").matches("[0-9]{1,18}") ? Long.parseLong(value("seen")) : 0;
  }

  /// What the person says themselves, today; empty when something is wrong.
  Optional<GiveConsent.Said> own(LocalDate today) {
    var parts = parts();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new GiveConsent.Said(parts, Consent.Way.SIGNED_IN, today, null));
  }

  /// What staff note; empty when something is wrong, and [#filled] then says what.
  Optional<GiveConsent.Said> noted() {
    var parts = parts();
    var way =
        List.of(Consent.Way.WRITTEN, Consent.Way.ORAL).stream()
            .filter(one -> one.name().equals(value("way")))
            .findFirst();
    if (way.isEmpty()) {
      problem("way", "casework.consent.error.way");
    }
    var on = day("on");
    if (on == null && !filled.hasProblems()) {
      problem("on.day", "casework.consent.error.on");
    }
    var lastDay = day("last");
    return way.isEmpty() || on == null || filled.hasProblems()
        ? Optional.empty()
        : Optional.of(new GiveConsent.Said(parts, way.get(), on, lastDay));
  }

  /// Somebody noted something else meanwhile.
  ///
  /// @param whose `own` or `case`: how it is told
  Filled changed(String whose) {
    return filled.withProblem("parts", text.t("casework.consent.error.meanwhile." + whose));
  }

  /// What the rule says against it, at the field that it is about.
  Filled refused(ConsentMayBeGiven.Reason reason) {
    var field =
        switch (reason) {
          case LIES_AHEAD, TAKEN_BACK_SINCE -> "on.day";
          case ENDS_TOO_SOON, ENDS_TOO_LATE -> "last.day";
          case PROTECTED, CASE_IS_CLOSED -> "";
        };
    return filled.withProblem(field, text.of("casework.consent.refused", reason));
  }

  private Set<SharedPart> parts() {
    var chosen = typed.getOrDefault("parts", List.of());
    var parts =
        Arrays.stream(SharedPart.values())
            .filter(part -> chosen.contains(part.name()))
            .collect(Collectors.toUnmodifiableSet());
    if (parts.isEmpty()) {
      problem("parts", "casework.consent.error.parts");
    }
    return parts;
  }

  /// Null when nothing is typed, or what is typed is no day.
  private @Nullable LocalDate day(String field) {
    var parts =
        new DateParts(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    return switch (parts.read()) {
      case DateParts.Read.Empty() -> null;
      case DateParts.Read.Wrong(var part, var reason) -> {
        problem(field + "." + part, "components.date." + reason.name());
        yield null;
      }
      case DateParts.Read.Right(var day) -> day;
    };
  }

  private String value(String field) {
    return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
  }

  private void problem(String field, String key) {
    filled = filled.withProblem(field, text.t(key));
  }
}
