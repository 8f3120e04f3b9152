package se.vagval.access.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.vagval.testing.Given;
import se.vagval.testing.Trial;

/// Browsers in the world's municipality, one of everybody who can ask. What a form would write is
/// taken back.
final class Visits {

  private static final byte[] FILE = "%PDF-1.7 bevis".getBytes(StandardCharsets.UTF_8);

  private final MockMvcTester browser;
  private final Given given;
  private final World world;
  private final Map<Asker, MockHttpSession> sessions = new HashMap<>();

  Visits(MockMvcTester browser, Given given, World world) {
    this.browser = browser;
    this.given = given;
    this.world = world;
  }

  MvcTestResult open(Asker asker, String address) {
    return get(asker, address, new LinkedMultiValueMap<>());
  }

  MvcTestResult get(Asker asker, String address, MultiValueMap<String, String> filled) {
    return tried(browser.get().uri(at(address)).params(filled), asker).exchange();
  }

  /// With a file wherever the form asks for one.
  MvcTestResult send(Asker asker, RenderedForm form, MultiValueMap<String, String> filled) {
    if (form.files().isEmpty()) {
      return tried(browser.post().uri(at(form.action())).params(filled), asker).exchange();
    }
    var files = browser.post().uri(at(form.action())).multipart();
    for (var field : form.files()) {
      files = files.file(new MockMultipartFile(field, "bevis.pdf", "application/pdf", FILE));
    }
    return tried(files.params(filled), asker).exchange();
  }

  /// The address of a month's run, which is not taken back.
  String preparedRun(String month) {
    var request = browser.post().uri(at("/remuneration/runs")).param("month", month);
    return String.valueOf(
        as(Asker.FINANCE_OFFICER, request).exchange().getResponse().getRedirectedUrl());
  }

  private String at(String address) {
    return "http://" + world.here() + ".test" + address;
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> B tried(B request, Asker asker) {
    return as(asker, request.with(Trial.tried()));
  }

  private <B extends AbstractMockHttpServletRequestBuilder<B>> B as(Asker asker, B request) {
    return asker == Asker.VISITOR
        ? request.with(csrf())
        : request
            .with(csrf())
            .session(
                sessions.computeIfAbsent(
                    asker, one -> given.session(world.here(), world.account(one))));
  }
}
