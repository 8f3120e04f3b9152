package se.vagval.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.vagval.web.Text;
import se.vagval.web.components.Choices;

/// The languages that can be noted, by their names in the reader's language.
public final class Languages {

  private static final List<String> CODES =
      List.of(
          "sv", "en", "ar", "bs", "es", "fa", "fi", "fr", "ku", "pl", "prs", "ps", "ro", "ru", "so",
          "th", "ti", "tr", "uk", "zh");

  private Languages() {}

  public static boolean isKnown(String code) {
    return CODES.contains(code);
  }

  /// The name of a language; what is no code, and a code that nobody has named, stays as it is
  /// written.
  public static String name(String code, Text text) {
    var known = CODES.stream().filter(one -> isSame(one, code)).findFirst();
    return known
        .map(one -> text.t("casework.language." + one))
        .orElseGet(() ->
            code.matches("[a-z]{2,3}") ? Locale.of(code).getDisplayLanguage(text.locale()) : code);
  }

  /// Also by its code of three letters, as other systems write it.
  private static boolean isSame(String known, String code) {
    return known.equals(code) || Locale.of(known).getISO3Language().equals(code);
  }

  /// One that is noted already can stay.
  public static List<Choices.Option> options(String noted, Text text) {
    return Stream.concat(CODES.stream(), Stream.of(noted))
        .distinct()
        .map(code -> Choices.Option.of(code, name(code, text)))
        .sorted(Comparator.comparing(option -> !option.value().equals("sv")))
        .toList();
  }
}
