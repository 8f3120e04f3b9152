package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.access.matrix.FormIds.FormId;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Trial;
import se.vagval.testing.VagvalTest;

/// Every form of every page, as the page shows it to each role: each id in it is exchanged for one
/// of another case that the same person may read, of a case that is nothing to them, and of another
/// municipality. Nothing is written and nothing of the other is told. With the ids that the page
/// gave, the same form is carried out, so that it is the id that is refused.
@VagvalTest
class EveryIdInAFormTest {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409, 422);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  OtherIds others;
  Visits visits;
  Routes routes;
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<FormId> tried = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  @BeforeEach
  void a_case_and_three_others() {
    world = new World(given, path, database);
    world.knows("run", UUID.randomUUID().toString());
    var elsewhere = new World(given, path, database);
    visits = new Visits(browser, given, world);
    routes = new Routes(handlers);
    others = OtherIds.of(world, elsewhere, given, path, database);
  }

  /// A page, as somebody who may see it.
  private record Shown(Asker asker, String view, String address, String html) {}

  @Test
  void an_id_of_another_case_or_municipality_is_refused_in_every_form() throws IOException {
    var letIn = AccessDocument.read(AccessDocument.FILE);
    for (var route : Route.all(handlers)) {
      if (route.method().equals(HttpMethod.GET)) {
        for (var asker :
            AccessDocument.oneOfEachRole(letIn.getOrDefault(route.toString(), Set.of()))) {
          var address = route.address(world.ids(asker));
          shown(asker, address, visits.open(asker, address)).forEach(this::everyForm);
        }
      }
    }
    otherStates().forEach(this::everyFormOf);

    assertThat(faults).isEmpty();
    assertThat(FormIds.all())
        .as("registered, and in no form that the pass has met")
        .extracting(FormId::name)
        .filteredOn(name -> tried.stream().noneMatch(id -> id.name().equals(name)))
        .isEmpty();
    assertThat(visits.read())
        .as("taken out of what was sent, and in no form that the pass has met")
        .hasSizeGreaterThan(300)
        .filteredOn(one -> !isAField(one))
        .isEmpty();
    assertThat(takersOfAll())
        .as("take in all that is sent, and nobody has seen what they take out of it")
        .filteredOn(page -> visits.read().stream().noneMatch(read -> read.startsWith(page + " ")))
        .containsExactly("OpenCasePage");
  }

  /// The pages that are handed all that was sent. (That of a new case hands a copy on.)
  private Set<String> takersOfAll() {
    return TakenIn.all(handlers).stream()
        .filter(TakenIn::isWhole)
        .map(TakenIn::page)
        .collect(Collectors.toSet());
  }

  /// What no field of a page's forms sends must be registered, or said to be a word.
  private boolean isAField(String read) {
    var page = read.split(" ", 2)[0];
    var name = read.split(" ", 2)[1];
    var asMany = read.replaceAll("[0-9]+", "1");
    return fields.contains(asMany)
        || fields.stream().anyMatch(field -> field.startsWith(asMany + "."))
        || FormIds.isInNoForm(page, name)
        || FormIds.of(Set.of(page), name).isPresent()
        || FormIds.isElsewhere(Set.of(page), name)
        || FormIds.isWord(page, name);
  }

  /// A new field with an id must be registered, so that it is tried above.
  @Test
  void every_field_with_an_id_is_registered() throws IOException {
    var unknown = new TreeSet<String>();
    for (var field : FormIds.inTemplates()) {
      var template = field.split(" ", 2)[0];
      var name = field.split(" ", 2)[1];
      if (!FormIds.isWord(template, name)
          && FormIds.of(Set.of(template), name).isEmpty()
          && !FormIds.isElsewhere(Set.of(template), name)) {
        unknown.add(field);
      }
    }

    assertThat(unknown).isEmpty();
  }

  /// What the world's own case does not show, for its state is another.
  private List<OtherStates.Page> otherStates() {
    var pages = new ArrayList<OtherStates.Page>();
    given.in(world.here(), () -> pages.addAll(OtherStates.of(world, path, database)));
    pages.add(new OtherStates.Page(Asker.FINANCE_OFFICER, visits.preparedRun("2026-08")));
    return pages;
  }

  private void everyFormOf(OtherStates.Page page) {
    var answer = visits.open(page.asker(), page.address());
    var pages = shown(page.asker(), page.address(), answer);
    if (pages.isEmpty() || answer.getResponse().getStatus() != 200) {
      faults.add("%s as %s: no page".formatted(page.address(), page.asker()));
    }
    pages.forEach(this::everyForm);
  }

  private static List<Shown> shown(Asker asker, String address, MvcTestResult answer) {
    var made = answer.getMvcResult().getModelAndView();
    var isPage =
        String.valueOf(answer.getResponse().getContentType()).startsWith("text/html")
            && made != null
            && made.getViewName() != null
            && !made.getViewName().startsWith("redirect:");
    return isPage
        ? List.of(
            new Shown(
                asker,
                Objects.requireNonNull(Objects.requireNonNull(made).getViewName()),
                address,
                body(answer)))
        : List.of();
  }

  private void everyForm(Shown page) {
    for (var form : RenderedForm.in(page.html(), page.address())) {
      fieldsOf(form);
      var action = routes.at(form.method(), form.action());
      var key =
          "%s %s %s ".formatted(page.asker().role(), page.view(), action)
              + form.method()
              + form.offered().keySet()
              + form.filled().keySet();
      if (!isAboutSessions(form) && seen.add(key)) {
        everyId(page, form);
      }
    }
  }

  /// With the page that answers the form.
  private void fieldsOf(RenderedForm form) {
    routes
        .at(form.method(), form.action())
        .map(route -> routes.page(route).getSimpleName() + " ")
        .ifPresent(page ->
            Stream.of(form.offered().keySet(), form.filled().keySet(), form.files())
                .flatMap(Set::stream)
                .forEach(name -> fields.add(page + name.replaceAll("[0-9]+", "1"))));
  }

  /// Ending a session is no part of a trial: it would wait for itself. Its id is tried by
  /// `OwnSessionsPageTest`.
  private static boolean isAboutSessions(RenderedForm form) {
    return form.action().equals("/sign-out") || form.action().startsWith("/access/sessions");
  }

  private void everyId(Shown page, RenderedForm form) {
    var templates = FormIds.with(page.view());
    var filled = FormAnswers.of(templates, form);
    somebodyElse(page.asker(), filled);
    var ids = new ArrayList<FormId>();
    form.offered()
        .forEach((field, values) -> {
          var known = FormIds.of(templates, field);
          if (known.isPresent() && filled.filled().containsKey(field)) {
            ids.add(known.get());
            tried.add(known.get());
            exchange(page, filled, field, known.get());
          } else if (known.isEmpty()
              && values.stream().anyMatch(value -> ID.matcher(value).find())
              && !FormIds.isElsewhere(templates, field)) {
            faults.add("%s: %s is not registered".formatted(page.view(), field));
          }
        });
    if (form.method().equals("post")) {
      carriedOut(page, filled, !ids.isEmpty());
    }
  }

  /// Nobody gives themselves a role, and which account stands first is chance.
  private void somebodyElse(Asker asker, RenderedForm form) {
    if (asker != Asker.VISITOR && form.filled().containsKey("account")) {
      var own = world.account(asker).toString();
      form.offered().getOrDefault("account", List.of()).stream()
          .filter(one -> own.equals(form.filled().getFirst("account")) && !one.equals(own))
          .findFirst()
          .ifPresent(one -> form.filled().set("account", one));
    }
  }

  /// What the form leads to has forms too.
  private void carriedOut(Shown page, RenderedForm form, boolean hasIds) {
    var answer = visits.send(page.asker(), form, form.filled());
    var written = Trial.written(answer.getRequest());
    var status = answer.getResponse().getStatus();
    if (hasIds && written.isEmpty() && status != 200) {
      faults.add(
          "%s as %s: not carried out with its own ids: %d %s %s"
              .formatted(page.view(), page.asker(), status, form.filled(), told(answer)));
    }
    if (status == 200) {
      shown(page.asker(), form.action(), answer).forEach(this::everyForm);
    }
  }

  private static List<String> told(MvcTestResult answer) {
    return Pattern.compile("href=\"#[^\"]*\">([^<]*)<")
        .matcher(body(answer))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void exchange(Shown page, RenderedForm form, String field, FormId id) {
    for (var other : others.of(id.what())) {
      var answer =
          form.method().equals("post")
              ? visits.send(page.asker(), form, form.with(field, other.id()))
              : visits.get(
                  page.asker(),
                  form.action().replaceAll("[?#].*", ""),
                  form.with(field, other.id()));
      judge(page, id, other, answer, form);
    }
  }

  private void judge(
      Shown page, FormId id, OtherIds.Other other, MvcTestResult answer, RenderedForm form) {
    var method = form.method();
    var status = answer.getResponse().getStatus();
    var written = Trial.written(answer.getRequest());
    var restsOnIt = FormIds.NOT_LOOKED_AT.get(id.name());
    if (restsOnIt != null && status == 302 && !written.contains(restsOnIt)) {
      return;
    }
    var isOwnRow = id.made() && (other.isElsewhere() || FormIds.ANEW.contains(id.template()));
    var isAnswered =
        REFUSED.contains(status)
            || method.equals("get") && status == 200
            || id.made() && status == 302
            || status == 200 && !written.isEmpty()
            || status == 200 && goesOn(form);
    if (!isAnswered && !isOwnRow || !isOwnRow && !written.isEmpty() || status >= 500) {
      faults.add(
          "%s as %s: %s %s of %s: %d %s"
              .formatted(page.view(), page.asker(), method, id.field(), other, status, written));
    }
    for (var word : OtherIds.WORDS) {
      if (times(word, body(answer)) > times(word, page.html())) {
        faults.add(
            "%s as %s: %s of %s: told of %s"
                .formatted(page.view(), page.asker(), id.field(), other.whose(), word));
      }
    }
  }

  private boolean goesOn(RenderedForm form) {
    return routes
        .at(form.method(), form.action())
        .filter(route -> FormIds.GOES_ON.contains(routes.page(route).getSimpleName()))
        .isPresent();
  }

  private static int times(String word, String text) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
