package se.vagval.kernel;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Something to tell a person: which text, and the facts in it. It becomes words only when somebody
/// reads it, in the reader's language.
///
/// @param facts money, shares, dates, months and whole numbers are written as the language does
public record Wording(MessageKey key, List<Object> facts) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Wording {
    facts = List.copyOf(facts);
  }

  public static Wording of(MessageKey key, Object... facts) {
    return new Wording(key, List.of(facts));
  }

  /// The text in English for English, in Swedish for every other language.
  public String in(Locale locale) {
    var language = Figures.languageOf(locale);
    var figures = Figures.in(language);
    var pattern =
        ResourceBundle.getBundle(key.bundle(), language, NO_FALLBACK).getString(key.word());
    return new MessageFormat(pattern, language).format(facts.stream().map(figures::of).toArray());
  }
}
