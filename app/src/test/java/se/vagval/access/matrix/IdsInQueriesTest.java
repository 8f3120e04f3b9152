package se.vagval.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.vagval.testing.Given;
import se.vagval.testing.GivenPath;
import se.vagval.testing.Told;
import se.vagval.testing.Trial;
import se.vagval.testing.VagvalTest;

/// Every value that a handler takes in by its name: an id is registered, and one that an address
/// can carry after its path is exchanged for one of another case, another provider and another
/// municipality, for each role that may open the page. It is not there, or it is ignored: nothing
/// is told that the page does not tell without it, and nothing is written. What forms send is tried
/// by [EveryIdInAFormTest].
@VagvalTest
class IdsInQueriesTest {

  /// Ids that stand in addresses alone: page, name, and what it is of.
  private static final Set<String> IN_ADDRESSES =
      Set.of("CataloguePage offer offer", "ComparePage offer offer", "WeekPage kept occupation");

  /// Words in addresses, or that somebody types, which stand for no id.
  private static final Set<String> WORDS =
      Set.of(
          ("about:MyConsentsPage another:DecideClaimPage before:ComparePlansPage conclusion:ReviewPage contacts:EntrancePage"
                  + " done:ParticipantsPage handed:LoadPage now:ComparePlansPage note:AssessAbsencePage"
                  + " note:ReviewPage page q:CataloguePage text:OwnCorrectionPage words:SearchPage year:ClosedCasesPage")
              .split(" "));

  private static final Set<String> NOTHING_FOUND =
      Set.of(
          "Ingen roll stämmer med det du söker.",
          "Ta bort något i filtret, eller visa även avslutade.",
          "Visa alla",
          "Inget att bokföra.",
          "Allt som ska betalas enligt uppgifterna är redan bokfört, eller så visar filtret inga rader.",
          "Erbjudandet visas inte längre",
          "Något av det du ville jämföra går inte att välja just nu. De andra står här nedanför.");

  private static final Set<Integer> REFUSED = Set.of(403, 404, 409, 422);

  @Autowired MockMvcTester browser;
  @Autowired Given given;
  @Autowired GivenPath path;
  @Autowired JdbcClient database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  World world;
  Visits visits;
  private final Set<String> faults = new TreeSet<>();
  private final Set<String> told = new HashSet<>();

  @BeforeEach
  void a_case_with_one_of_everything() {
    world = new World(given, path, database);
    visits = new Visits(browser, given, world);
  }

  @Test
  void every_id_that_a_handler_takes_in_is_registered() {
    var unknown =
        TakenIn.all(handlers).stream()
            .filter(taken -> !taken.isWhole() && (taken.isId() || taken.isText()))
            .filter(taken -> ids(taken).isEmpty() && !isKnown(taken))
            .map(taken -> taken.page() + " " + taken.name())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unknown).isEmpty();
  }

  private static boolean isKnown(TakenIn taken) {
    var isWord =
        FormIds.isWord(taken.page(), taken.name())
            || WORDS.contains(taken.name())
            || WORDS.contains(taken.name() + ":" + taken.page());
    return FormIds.isElsewhere(taken.templates(), taken.name()) || taken.isText() && isWord;
  }

  @Test
  void an_id_of_anothers_in_an_address_is_not_there_or_ignored() throws IOException {
    var run = visits.preparedRun("2026-08");
    world.knows("run", run.substring(run.lastIndexOf('/') + 1));
    var others = OtherIds.of(world, new World(given, path, database), given, path, database);
    var letIn = AccessDocument.read(AccessDocument.FILE);

    for (var taken : TakenIn.all(handlers)) {
      if (taken.route().method().equals(HttpMethod.GET)) {
        for (var id : ids(taken)) {
          AccessDocument.oneOfEachRole(letIn.getOrDefault(taken.route().toString(), Set.of()))
              .forEach(asker -> exchanged(taken.route(), asker, id, others));
        }
      }
    }

    assertThat(faults).isEmpty();
    assertThat(told)
        .as("what tells more with an id of its own, so that another's could be told too")
        .contains(
            "GET /casework/cases/{case}/journal/new corrects",
            "GET /employers/new from",
            "GET /plan/cases/{caseId}/week/{week} kept",
            "GET /remuneration/runs/{run} provider");
  }

  /// A name, and what it is of.
  private record Id(String name, String what) {}

  /// The ids that a handler may take in.
  private static List<Id> ids(TakenIn taken) {
    var inForms =
        FormIds.all().stream()
            .filter(id -> taken.templates().contains(id.template()) && !id.field().contains("*"))
            .map(id -> new Id(id.field(), id.what()));
    var inAddresses =
        IN_ADDRESSES.stream()
            .map(line -> line.split(" ", -1))
            .filter(word -> word[0].equals(taken.page()))
            .map(word -> new Id(word[1], word[2]));
    return Stream.concat(inForms, inAddresses)
        .filter(id -> taken.isWhole() || taken.name().equals(id.name()))
        .toList();
  }

  private void exchanged(Route route, Asker asker, Id id, OtherIds others) {
    var address = route.address(world.ids(asker)).replaceAll("[?].*", "");
    var without = visits.watched(asker, address, Map.of());
    var own = own(asker, id);
    if (own != null
        && !more(visits.watched(asker, address, Map.of(id.name(), own)), without).isEmpty()) {
      told.add(route + " " + id.name());
    }
    for (var other : others.of(id.what())) {
      var answer = visits.watched(asker, address, Map.of(id.name(), other.id()));
      var where = "%s as %s: %s of %s".formatted(route, asker, id.name(), other.whose());
      judge(where, answer, without);
    }
  }

  /// One that the asker has to do with; null where there is none.
  private @Nullable String own(Asker asker, Id id) {
    var what = id.what().equals("farProvider") ? "provider" : id.what();
    return world.ids(asker).get(what);
  }

  private void judge(String where, MvcTestResult answer, MvcTestResult without) {
    var status = answer.getResponse().getStatus();
    if (!REFUSED.contains(status) && status != without.getResponse().getStatus()) {
      faults.add("%s: %d".formatted(where, status));
    }
    if (!Trial.written(answer.getRequest()).isEmpty()) {
      faults.add("%s: wrote %s".formatted(where, Trial.written(answer.getRequest())));
    }
    if (!REFUSED.contains(status)) {
      more(answer, without).forEach(one -> faults.add(where + ": tells " + one));
    }
  }

  /// What stands in the one answer and not in the other: texts, and tags that carry a value or lead
  /// to a thing. That nothing is found tells nothing.
  private static Set<String> more(MvcTestResult answer, MvcTestResult without) {
    var more = new TreeSet<>(parts(answer));
    more.removeAll(parts(without));
    more.removeAll(NOTHING_FOUND);
    return more;
  }

  private static Set<String> parts(MvcTestResult answer) {
    return Arrays.stream(Told.by(answer).split("(?=<)|(?<=>)|\\R"))
        .map(part -> part.replaceAll(" (checked|selected)\\b(=\"[^\"]*\")?", "").strip())
        .filter(part -> !part.isEmpty() && !part.contains("hreflang="))
        .filter(part -> !part.startsWith("<") || part.matches("(?s).*( value=\"[^\"]|/id\\b).*"))
        .collect(Collectors.toSet());
  }
}
