package se.vagval.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The name that people know their browser by. Nothing finer is kept.
final class BrowserFamily {

  static final String UNKNOWN = "";

  /// In this order: most of them also claim to be those below.
  private static final Map<String, String> BY_MARK = new LinkedHashMap<>();

  static {
    BY_MARK.put("Edg", "Edge");
    BY_MARK.put("OPR/", "Opera");
    BY_MARK.put("SamsungBrowser/", "Samsung Internet");
    BY_MARK.put("Firefox/", "Firefox");
    BY_MARK.put("FxiOS/", "Firefox");
    BY_MARK.put("CriOS/", "Chrome");
    BY_MARK.put("Chrome/", "Chrome");
    BY_MARK.put("Safari/", "Safari");
  }

  private BrowserFamily() {}

  static String of(@Nullable String userAgent) {
    return BY_MARK.entrySet().stream()
        .filter(known -> userAgent != null && userAgent.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
