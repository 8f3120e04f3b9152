package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class PageTest {

  private static final List<Page.MenuItem> MENU =
      List.of(
          new Page.MenuItem("cases", "/casework"),
          new Page.MenuItem("load", "/casework/load"),
          new Page.MenuItem("loading", "/loading"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /casework           | cases
          /casework/cases/1   | cases
          /casework/load      | load
          /casework/load/2    | load
          /casework/loader    | cases
          /loading            | loading
          /elsewhere          |
          """)
  void just_the_nearest_entry_of_the_menu_is_marked(String path, @Nullable String marked) {
    var page = at(path);

    assertThat(MENU.stream().filter(page::isHere).map(Page.MenuItem::messageKey).toList())
        .isEqualTo(marked == null ? List.of() : List.of(marked));
  }

  private static Page at(String path) {
    return new Page(
        new Text(new StaticMessageSource(), Locale.of("sv")),
        path,
        new PageHead.Head("Ekvik", "", null, MENU, LocalDate.of(2026, 3, 2), false),
        new Page.Csrf("_csrf", ""),
        Assets.ofClassPath(),
        path);
  }
}
