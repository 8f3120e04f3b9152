package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/casework", "/catalogue/compare?offer=1&offer=2", "/a%20b"})
  void an_address_of_ours_is_gone_back_to(String asked) {
    assertThat(LocalPath.of(asked).value()).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "casework",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "https://elsewhere.example/",
        "javascript:alert(1)",
        "/\t/elsewhere.example",
        "/a\r\nSet-Cookie: b=c",
        "/{header}",
        "/\u007f"
      })
  void what_leads_elsewhere_becomes_the_start(String asked) {
    assertThat(LocalPath.of(asked)).isEqualTo(LocalPath.START);
  }
}
