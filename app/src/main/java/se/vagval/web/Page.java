package se.vagval.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Money;

/// What every template is given: the words, whose page it is, and how to get about.
///
/// @param text the words in the reader's language
/// @param path the address of this page without its query
/// @param head the municipality and the person signed in
/// @param csrf the token that each form carries
/// @param assets the addresses of style and script
/// @param otherLanguage this page's address in the other language
public record Page(
    Text text, String path, PageHead.Head head, Csrf csrf, Assets assets, String otherLanguage) {

  /// The hidden field that tells a form of ours from a foreign one.
  public record Csrf(String name, String value) {}

  /// An entry of the main menu.
  public record MenuItem(String messageKey, String href) {}

  public String t(String key, Object... arguments) {
    return text.t(key, arguments);
  }

  public String t(String key, Enum<?> value) {
    return text.of(key, value);
  }

  public String date(LocalDate day) {
    return text.date(day);
  }

  public String month(YearMonth month) {
    return text.month(month);
  }

  public String money(Money amount) {
    return text.money(amount);
  }

  public String lang() {
    return text.locale().getLanguage();
  }

  /// What is the reader's work and cannot be done here now.
  public List<NotNow> notNow() {
    return NotNow.told();
  }

  public List<MenuItem> menu() {
    return head.menu();
  }

  /// Whether the page belongs to the entry, and to none that is nearer.
  public boolean isHere(MenuItem item) {
    return holds(item)
        && menu().stream()
            .noneMatch(other -> other.href().length() > item.href().length() && holds(other));
  }

  private boolean holds(MenuItem item) {
    return path.equals(item.href()) || path.startsWith(item.href() + "/");
  }

  public @Nullable String signedInAs() {
    return head.signedInAs();
  }
}
