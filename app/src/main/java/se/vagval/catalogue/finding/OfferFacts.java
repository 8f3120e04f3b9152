package se.vagval.catalogue.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.catalogue.Listed;
import se.vagval.catalogue.Offer;
import se.vagval.providers.Provider;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// The same facts about every offer, in the same order, wherever it is shown: what is not said is
/// shown as not said.
public final class OfferFacts {

  private OfferFacts() {}

  public static List<SummaryRow> of(Listed listed, Text text, LocalDate today) {
    var offer = listed.offer();
    var words = listed.words(text);
    return List.of(
        fact(text, "what", words.summary()),
        fact(text, "week", words.week()),
        fact(text, "measure", text.of("catalogue.measure", offer.measure())),
        fact(text, "place", offer.place()),
        fact(text, "step-free", text.t("catalogue.step-free." + offer.stepFree())),
        fact(text, "languages", languages(offer, text.locale())),
        fact(text, "start", start(offer, text, today)),
        fact(text, "free", text.t("catalogue.free", offer.freePlaces())),
        fact(text, "run-by", text.t("catalogue.in-house." + listed.provider().inHouse())),
        fact(text, "contact", contact(listed.provider())),
        fact(text, "confirmed", text.date(offer.confirmedOn())));
  }

  static String languages(Offer offer, Locale locale) {
    return capital(
        offer.languages().stream()
            .map(code -> Locale.of(code).getDisplayLanguage(locale))
            .collect(Collectors.joining(", ")),
        locale);
  }

  /// As it stands alone, in a list to choose from.
  public static String language(String code, Locale locale) {
    return capital(Locale.of(code).getDisplayLanguage(locale), locale);
  }

  private static String capital(String words, Locale locale) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  private static String start(Offer offer, Text text, LocalDate today) {
    var next = offer.nextStart();
    if (next == null) {
      return text.t("catalogue.start.any");
    }
    return next.isBefore(today) ? text.t("catalogue.start.ask") : text.date(next);
  }

  private static String contact(Provider provider) {
    return Stream.of(provider.phone(), provider.email())
        .filter(way -> !way.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static SummaryRow fact(Text text, String key, String value) {
    return SummaryRow.of(text.t("catalogue.fact." + key), value);
  }
}
