package se.vagval.catalogue.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Words to look for, as Swedish counts letters: å, ä and ö are letters of their own, in capitals
/// or not; an accent on any other letter makes no difference.
public record SearchWords(List<String> words) {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final String LETTERS_OF_THEIR_OWN = "åäö";

  public static SearchWords of(String typed) {
    return new SearchWords(
        Arrays.stream(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  /// Whether every word stands somewhere in the text.
  public boolean areIn(String text) {
    var plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  private static String plain(String text) {
    var plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(SWEDISH)
        .chars()
        .forEach(letter -> plain.append(withoutAccent((char) letter)));
    return plain.toString();
  }

  private static String withoutAccent(char letter) {
    return LETTERS_OF_THEIR_OWN.indexOf(letter) >= 0
        ? String.valueOf(letter)
        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
  }
}
