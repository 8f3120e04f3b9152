package se.vagval.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Lists that answer in place while somebody narrows them, and keep what was asked in the address.
@BrowserTest
class LiveListTest {

  @Test
  void the_catalogue_narrows_while_one_writes(Browsing browsing) {
    var page = browsing.visitor(Look.NARROW);
    page.navigate("/catalogue");
    page.evaluate("window.sameDocument = true");
    var all = page.locator("#found > form > ul > li").count();

    page.locator("#measure").focus();
    page.locator("#measure").selectOption(new SelectOption().setIndex(1));
    assertThat(page).hasURL(Pattern.compile(".*measure=[A-Z_]+.*"));

    assertThat(page.locator("#filter-on a").first()).isVisible();
    assertThat(page.locator("#found-count")).containsText("av " + all);
    assertThat(page.locator("#found > form > ul > li")).not().hasCount(all);
    assertThat(page.locator("#measure")).isFocused();
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument === true"))
        .isEqualTo(true);
    org.assertj.core.api.Assertions.assertThat(browsing.violations(page)).isEmpty();
    browsing.close(page);
  }

  @Test
  void the_work_list_turns_to_the_whole_unit_in_place(Browsing browsing) {
    var page = browsing.as("Karin Björkvidja", Look.WIDE);
    page.navigate("/casework");

    page.locator("#cases").selectOption("unit");

    assertThat(page).hasURL(Pattern.compile(".*cases=unit.*"));
    assertThat(page.locator("h1")).hasText("Enhetens ärenden");
    assertThat(page.locator("#found th").nth(5)).isVisible();
    browsing.close(page);
  }

  @Test
  void the_work_list_narrows_to_a_name_that_stands_in_no_address(Browsing browsing) {
    var page = browsing.as("Karin Björkvidja", Look.WIDE);
    page.navigate("/casework");
    page.evaluate("window.sameDocument = true");

    page.locator("#name").pressSequentially("Ek");

    assertThat(page).hasURL(Pattern.compile(".*/casework\\?cases=own&named=yes&sort=name"));
    page.locator("#cases").selectOption("unit");
    assertThat(page).hasURL(Pattern.compile(".*cases=unit.*named=yes.*"));
    assertThat(page.locator("#name")).hasValue("Ek");
    page.locator("#name").pressSequentially("b");
    assertThat(page).hasURL(Pattern.compile(".*cases=unit&named=yes.*"));
    org.assertj.core.api.Assertions.assertThat(page.evaluate("window.sameDocument === true"))
        .isEqualTo(true);
    org.assertj.core.api.Assertions.assertThat(browsing.violations(page)).isEmpty();
    browsing.close(page);
  }

  @Test
  void whoever_must_sign_in_again_is_told_so_on_a_whole_page(Browsing browsing) {
    var page = browsing.as("Karin Björkvidja", Look.WIDE);
    page.navigate("/casework");
    page.context().clearCookies();

    page.locator("#cases").selectOption("unit");

    assertThat(page.locator("#found")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile(".*/casework\\?.*"));
    browsing.close(page);
  }
}
