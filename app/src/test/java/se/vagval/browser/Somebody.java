package se.vagval.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// One person at one window, and what people do with pages.
record Somebody(Browsing browsing, Page page, Look look) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

  static Somebody named(String name, Browsing browsing) {
    return new Somebody(browsing, browsing.as(name, Look.WIDE), Look.WIDE);
  }

  static Somebody unknown(Browsing browsing) {
    return new Somebody(browsing, browsing.visitor(Look.WIDE), Look.WIDE);
  }

  void opens(String address) {
    page.navigate(address);
  }

  void writes(String field, String text) {
    page.locator("[name='%s']".formatted(field)).fill(text);
  }

  void writes(String field, LocalDate day) {
    writes(field + ".day", Integer.toString(day.getDayOfMonth()));
    writes(field + ".month", Integer.toString(day.getMonthValue()));
    writes(field + ".year", Integer.toString(day.getYear()));
  }

  /// A radio button, by all of its label.
  void picks(String label) {
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label).setExact(true))
        .check();
  }

  Response presses(String button) {
    return goesOnBy(main().getByRole(AriaRole.BUTTON, named(button)).first());
  }

  Response follows(String link) {
    return goesOnBy(main().getByRole(AriaRole.LINK, named(link)).first());
  }

  /// Sends the first form of the page with nothing in it.
  Response sendsEmpty() {
    var form = main().locator("form:has(input:not([type=hidden]), select, textarea)").first();
    var _ =
        form.evaluate(
            """
            form => form.querySelectorAll('input:not([type=hidden]), textarea').forEach(field => {
              if (/radio|checkbox/.test(field.type)) field.checked = false; else field.value = '';
            })
            """);
    // A button with a name does something on the way, such as filling in a template.
    var sends = form.locator("button:not([name])");
    return goesOnBy(sends.count() == 0 ? form.locator("button").first() : sends.first());
  }

  /// A link in the table row that tells of that person.
  Response follows(String link, String person) {
    return goesOnBy(row(person).getByRole(AriaRole.LINK, named(link)).first());
  }

  Locator row(String person) {
    return main()
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(person))
        .first();
  }

  /// Turns the lights of the page at hand on or off, and waits until its colours have changed.
  void turns(ColorScheme to) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(to));
    var _ =
        page.evaluate(
            """
            () => Promise.allSettled(document.getAnimations()
              .filter(change => change instanceof CSSTransition).map(change => change.finished))
            """);
  }

  /// Moves the date of the demonstration, a step of its bar: "en månad".
  void moves(String step) {
    var bar = page.locator(".demo-bar");
    var _ = goesOnBy(bar.getByRole(AriaRole.BUTTON, named(step)));
  }

  /// The words of the page, also the folded ones, with plain single spaces.
  String reads() {
    return words(main());
  }

  static String words(Locator place) {
    return SPACES.matcher(place.textContent()).replaceAll(" ").strip();
  }

  String heading() {
    return words(page.locator("h1"));
  }

  /// The path of the address at hand.
  String where() {
    return page.url().substring(browsing.address().length());
  }

  void keeps(String picture) {
    browsing.picture(page, "path-" + picture, look);
  }

  private Locator main() {
    return page.locator("main");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  @SuppressWarnings("deprecation") // the other ways do not wait for the page behind a redirect
  private Response goesOnBy(Locator button) {
    return page.waitForNavigation(button::click);
  }
}
