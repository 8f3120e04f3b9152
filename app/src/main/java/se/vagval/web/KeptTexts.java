package se.vagval.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/// The message files. A text into which nothing is filled, as most are, is put together once for
/// each language; a page asks for hundreds.
class KeptTexts extends ReloadableResourceBundleMessageSource {

  private final Map<Locale, Map<String, String>> plain = new ConcurrentHashMap<>();

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    if (code == null || locale == null || (arguments != null && arguments.length > 0)) {
      return super.getMessageInternal(code, arguments, locale);
    }
    return plain
        .computeIfAbsent(locale, none -> new ConcurrentHashMap<>())
        .computeIfAbsent(code, none -> super.getMessageInternal(code, arguments, locale));
  }
}
