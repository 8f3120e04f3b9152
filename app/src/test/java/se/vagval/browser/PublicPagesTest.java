package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class PublicPagesTest {

  private static final List<String> PAGES =
      List.of("/", "/catalogue", "/demo", "/assessment/levels");

  private static Stream<Arguments> looks() {
    return Stream.of(
            Look.WIDE,
            Look.WIDE.inTheDark(),
            Look.NARROW,
            Look.NARROW.inTheDark(),
            Look.WIDE.withoutScript())
        .flatMap(look -> PAGES.stream().map(page -> Arguments.of(page, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everybody_can_use_it(String address, Look look, Browsing browsing) {
    var page = browsing.visitor(look);

    var answer = page.navigate(address);

    browsing.picture(page, "public" + address.replace('/', '-'), look);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(browsing.violations(page)).isEmpty();
    assertThat(browsing.isTooWide(page)).isFalse();
    browsing.close(page);
  }
}
