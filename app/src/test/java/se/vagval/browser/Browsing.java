package se.vagval.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A browser, and the demonstration that it looks at.
public final class Browsing implements AutoCloseable {

  private final DemoService service;
  private final Playwright playwright;
  private final Browser browser;

  private Browsing(DemoService service, Playwright playwright, Browser browser) {
    this.service = service;
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browsing start(DemoService service) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()));
    return new Browsing(service, playwright, browser);
  }

  private static Path chromium() {
    return Stream.of(
            Optional.ofNullable(System.getenv("VAGVAL_CHROMIUM")).orElse(""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium; install the package chromium"));
  }

  /// A window of its own, not signed in, at the first page. To be closed by [#close(Page)].
  public Page visitor(Look look) {
    var context = browser.newContext(look.options().setBaseURL(address()));
    if (!look.script()) {
      context.route("**/*.js", Route::abort);
    }
    var page = context.newPage();
    page.navigate("/");
    return page;
  }

  /// The same, signed in as one of the demonstration's people.
  public Page as(String name, Look look) {
    var page = visitor(look);
    page.navigate("/demo");
    page.locator("li")
        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
        .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
        .first()
        .click();
    return page;
  }

  /// What WCAG 2.2 A and AA have against the page as it stands, each with where.
  public List<String> violations(Page page) {
    return Axe.violations(page);
  }

  /// Whether the page scrolls sideways.
  public boolean isTooWide(Page page) {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /// Keeps a picture of the whole page in `target/pictures`, for people to look at. Chromium now
  /// and then cannot take one while the other browser takes one of a very long page: then once
  /// more.
  public void picture(Page page, String name, Look look) {
    var file = Path.of("target", "pictures", "%s-%s.png".formatted(name, look));
    var whole = new Page.ScreenshotOptions().setPath(file).setFullPage(true);
    try {
      page.screenshot(whole);
    } catch (PlaywrightException busy) {
      page.screenshot(whole);
    }
  }

  /// The demonstration's own date.
  LocalDate today() {
    return LocalDate.now(service.context().getBean(Clock.class));
  }

  /// Gives somebody who has a case an account in the demonstration.
  ///
  /// @param personalNumber twelve digits
  void letIn(String name, String personalNumber) {
    service.letIn(name, personalNumber);
  }

  /// The one value of a query in the demonstration's data.
  String find(String sql) {
    return service.find(sql);
  }

  public void close(Page page) {
    page.context().close();
  }

  public String address() {
    return "http://localhost:" + service.port();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
