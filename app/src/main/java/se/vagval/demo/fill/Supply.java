package se.vagval.demo.fill;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The providers of a town and what they offer, from its text file.
///
/// @param providers by name
record Supply(Map<String, Provider> providers, List<Offer> offers) {

  /// @param staff the account that registers and claims
  record Provider(UUID id, String name, boolean inHouse, UUID staff) {}

  /// @param starts how many begin in twelve months
  /// @param succeeding of a hundred, how many come to support themselves
  record Offer(
      UUID id,
      Provider provider,
      String measure,
      String title,
      int starts,
      int succeeding,
      int freePlaces,
      boolean byDates) {

    /// What somebody who chose among the offers was shown of this one, before there were results.
    Map<String, Object> shown() {
      return Map.of(
          "offer", id,
          "provider", provider.id(),
          "providerName", provider.name(),
          "title", title,
          "measure", measure,
          "freePlaces", freePlaces,
          "told", "NOT_FOLLOWED_UP_YET");
    }
  }

  private static final int LINES = 7;
  private static final int TEXTS = 6;

  /// The first offer of that provider.
  Offer offer(String provider) {
    return offers.stream()
        .filter(offer -> offer.provider().name().equals(provider))
        .findFirst()
        .orElseThrow();
  }

  static Supply write(Town town, LocalDate since, LocalDate today, Rows rows) {
    var chance = new Chance(town.id() + " supply");
    var supply = new Supply(new LinkedHashMap<>(), new ArrayList<>());
    var lines =
        TextFile.lines("offers-" + town.id() + ".txt").stream()
            .filter(line -> !line.isBlank())
            .toList();
    for (var at = 0; at < lines.size(); at += LINES) {
      var fields = lines.get(at).split("\\|", -1);
      var provider =
          supply.providers.computeIfAbsent(
              fields[0], name -> provider(name, fields[1].equals("yes"), chance));
      var offer =
          new Offer(
              chance.id(),
              provider,
              fields[2],
              lines.get(at + 1),
              Integer.parseInt(fields[3]),
              Integer.parseInt(fields[4]),
              Integer.parseInt(fields[5]),
              fields[6].equals("DATES"));
      supply.offers.add(offer);
      write(offer, fields, lines.subList(at + 1, at + 1 + TEXTS), new Span(since, today), rows);
    }
    supply.providers.values().forEach(provider -> write(provider, town, since, rows));
    return supply;
  }

  /// The days between which the demonstration's history lies.
  private record Span(LocalDate since, LocalDate today) {}

  private static Provider provider(String name, boolean inHouse, Chance chance) {
    return new Provider(chance.id(), name, inHouse, chance.id());
  }

  private static void write(Provider provider, Town town, LocalDate since, Rows rows) {
    var number = Math.abs(provider.id().getLeastSignificantBits() % 10_000);
    rows.add(
        Table.PROVIDER,
        provider.id(),
        provider.name(),
        organisationNumber(number),
        provider.inHouse(),
        "08-000 %02d %02d".formatted(number / 100, number % 100),
        "hej@%s.example".formatted(inAddress(provider.name())));
    rows.add(
        Table.AUTHORISATION,
        provider.id(),
        provider.id(),
        "%s-A%04d".formatted(town.letters(), number),
        Town.from(since),
        since);
  }

  /// Without dots and rings, as in an address.
  private static String inAddress(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z]+", "-");
  }

  /// No organisation has a number that begins with 0.
  private static String organisationNumber(long number) {
    var digits = "00000%04d".formatted(number);
    return digits + Luhn.digit(digits);
  }

  private static void write(
      Offer offer, String[] fields, List<String> texts, Span span, Rows rows) {
    rows.add(
        Table.OFFER,
        offer.id(),
        offer.provider().id(),
        offer.measure(),
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        fields[9],
        "{" + fields[8] + "}",
        fields[7].equals("yes"),
        fields[6],
        offer.byDates() ? Chance.weekday(span.today().plusDays(12)) : null,
        offer.freePlaces(),
        span.today().minusDays(9),
        Town.from(span.since()));
  }
}
