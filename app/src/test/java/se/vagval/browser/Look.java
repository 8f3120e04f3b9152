package se.vagval.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// How a page is looked at.
///
/// @param width of the window in pixels
/// @param script whether the page's own scripts come through
public record Look(int width, boolean dark, boolean script) {

  public static final Look WIDE = new Look(1280, false, true);
  public static final Look NARROW = new Look(320, false, true);

  private static final int HEIGHT = 900;

  public Look inTheDark() {
    return new Look(width, true, script);
  }

  public Look withoutScript() {
    return new Look(width, dark, false);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setLocale("sv-SE");
  }

  @Override
  public String toString() {
    return "%d-%s%s".formatted(width, dark ? "dark" : "light", script ? "" : "-no-script");
  }
}
