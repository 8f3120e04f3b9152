package se.vagval.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The message files. A text into which nothing is filled, as most are, is put together once for
/// each language; a page asks for hundreds. One into which only words are filled is taken apart
/// once.
class KeptTexts extends ReloadableResourceBundleMessageSource {

  private final Map<Locale, Map<String, String>> plain = new ConcurrentHashMap<>();
  private final Map<Locale, Map<String, Gaps>> withGaps = new ConcurrentHashMap<>();

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    if (code == null || locale == null) {
      return super.getMessageInternal(code, arguments, locale);
    }
    if (arguments == null || arguments.length == 0) {
      return kept(plain, locale, code, () -> super.getMessageInternal(code, arguments, locale));
    }
    var gaps = kept(withGaps, locale, code, () -> gaps(code, locale));
    var filled = gaps == null ? Optional.<String>empty() : gaps.filled(arguments);
    return filled.orElseGet(() -> super.getMessageInternal(code, arguments, locale));
  }

  private @Nullable Gaps gaps(String code, Locale locale) {
    var form = resolveCode(code, locale);
    return form == null ? null : Gaps.of(form);
  }

  /// Looks first, since to find and keep in one would wait for whoever else keeps.
  private static <T> @Nullable T kept(
      Map<Locale, Map<String, T>> all, Locale locale, String code, Supplier<@Nullable T> find) {
    var ofLocale = all.get(locale);
    if (ofLocale == null) {
      ofLocale = all.computeIfAbsent(locale, none -> new ConcurrentHashMap<>());
    }
    var known = ofLocale.get(code);
    if (known == null) {
      known = find.get();
      if (known != null) {
        ofLocale.put(code, known);
      }
    }
    return known;
  }
}
