package se.vagval.access.matrix;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.vagval.testing.Given;
import se.vagval.testing.ReadNames;
import se.vagval.testing.Trial;

/// Browsers in the world's municipality, one of everybody who can ask. What a form would write is
/// taken back.
final class Visits {

  private static final byte[] FILE = "%PDF-1.7 bevis".getBytes(StandardCharsets.UTF_8);

  private final MockMvcTester browser;
  private final Given given;
  private final World world;
  private final Map<Asker, MockHttpSession> sessions = new HashMap<>();
  private final Set<String> read = new TreeSet<>();

  Visits(MockMvcTester browser, Given given, World world) {
    this.browser = browser;
    this.given = given;
    this.world = world;
  }

  /// By which names the pages have taken values out of all that was sent: page, space, name.
  Set<String> read() {
    return read;
  }

  MvcTestResult open(Asker asker, String address) {
    return get(asker, address, new LinkedMultiValueMap<>());
  }

  MvcTestResult get(Asker asker, String address, MultiValueMap<String, String> filled) {
    return tried(browser.get().uri(at(address)).params(filled), asker).exchange();
  }

  /// A page that is not supposed to write anything, with those values after its path.
  MvcTestResult watched(Asker asker, String address, Map<String, String> values) {
    var request = browser.get().uri(at(address));
    for (var value : values.entrySet()) {
      request = request.queryParam(value.getKey(), value.getValue());
    }
    return as(asker, request.with(Trial.watched())).exchange();
  }

  /// The route, in the world; a form is sent empty.
  MvcTestResult ask(Asker asker, Route route) {
    return as(asker, request(asker, route).with(Trial.uncounted())).exchange();
  }

  private MockMvcTester.MockMvcRequestBuilder request(Asker asker, Route route) {
    var isGet = route.method().equals(HttpMethod.GET);
    return (isGet ? browser.get() : browser.post()).uri(at(route.address(world.ids(asker))));
  }

  /// From an address of the network, with what would stand in the log of it. A form is sent empty.
  MvcTestResult logged(Asker asker, Route route, String from) {
    return as(
            asker,
            request(asker, route)
                .with(Trial.logged())
                .with(asked -> {
                  asked.setRemoteAddr(from);
                  return asked;
                }))
        .exchange();
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
    return as(asker, request.with(Trial.tried()).with(ReadNames.into(read)));
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
