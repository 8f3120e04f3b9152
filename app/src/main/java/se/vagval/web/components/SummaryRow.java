package se.vagval.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// A key with its value and, where it may be changed, the way there.
///
/// @param value empty when nothing was said
/// @param rich shown instead of the value where there is more than words, such as a tag or an
///   amount
public record SummaryRow(
    String key, String value, @Nullable Content rich, @Nullable String changeHref) {

  public static SummaryRow of(String key, String value) {
    return new SummaryRow(key, value, null, null);
  }

  public static SummaryRow of(String key, Content rich) {
    return new SummaryRow(key, "", rich, null);
  }

  public SummaryRow changedAt(String href) {
    return new SummaryRow(key, value, rich, href);
  }
}
