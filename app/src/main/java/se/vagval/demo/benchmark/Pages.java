package se.vagval.demo.benchmark;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The main pages, each asked for by whoever uses it.
final class Pages {

  private static final int CELLS = 125;
  private static final int OWN_CASE = 5;
  private static final int OWN_CASES = 69;
  private static final Pattern CELL = Pattern.compile("name=\"(cell\\[[^\"]+)\"");

  /// @param run one that waits for approval
  record On(int port, Known known, Map<String, UUID> people, LocalDate today, String run) {}

  private final On on;
  private final Measure measure;
  private int saves;

  Pages(On on, Measure measure) {
    this.on = on;
    this.measure = measure;
  }

  /// Each page by somebody alone.
  void oneReader() {
    var visitor = new Browser(on.port());
    get("floor: list of people to sign in as", visitor, "/demo");
    staff(signedIn("caseworker"), signedIn("leader"));
    get("my path", signedIn("midway"), "/casework/my-path");
    open(visitor);
    provider(signedIn("provider"));
    finance(signedIn("finance"));
    get("floor again", visitor, "/demo");
  }

  /// Whether readers wait for each other, who all add to the same log.
  void manyReaders() {
    var readers = Stream.generate(() -> signedIn("caseworker")).limit(Crowd.READERS).toList();
    var crowd = new Crowd(readers, measure.ofMany());
    var cases = IntStream.rangeClosed(1, OWN_CASES).mapToObj(n -> id("case", n)).toList();
    IntFunction<String> overview = nth -> "/casework/cases/" + cases.get(nth % cases.size());
    IntFunction<String> list = _ -> "/casework";
    var at = Crowd.READERS + " at once: ";
    measure.taken(at + "floor", () -> crowd.read(_ -> "/demo"));
    measure.taken(at + "case overview", () -> crowd.read(overview));
    measure.taken(at + "work list, fifty entries each", () -> crowd.read(list));
    var paced = Crowd.READERS + ", a page a second each: ";
    measure.taken(paced + "case overview", () -> crowd.readAtPace(overview));
    measure.taken(paced + "work list", () -> crowd.readAtPace(list));
  }

  private void staff(Browser caseworker, Browser leader) {
    get("work list, own cases", caseworker, "/casework");
    get("work list, whole unit", leader, "/casework?cases=unit");
    get("work list, whole unit, by next stop", leader, "/casework?cases=unit&next=halfway");
    get("case overview", caseworker, "/casework/cases/" + id("case", OWN_CASE));
    search("search by name", caseworker, "Öhman 9");
    search("search by case number", caseworker, "VV-2024-" + OWN_CASE);
    get("statistics", caseworker, "/statistics/registers");
  }

  private void open(Browser visitor) {
    get("catalogue", visitor, "/catalogue");
    get("catalogue, filtered", visitor, "/catalogue?measure=PRACTICE&place=Norr");
    var compared =
        List.of(0, 1, 2).stream()
            .map(n -> "offer=" + id("offer", n))
            .collect(Collectors.joining("&"));
    get("compare three", visitor, "/catalogue/compare?" + compared);
    get("results", visitor, "/outcomes/results");
  }

  private void provider(Browser staff) {
    get("provider's participants", staff, "/choice/participants");
    var week = "/attendance/weeks/" + week(on.today().minusWeeks(1));
    get("weekly register", staff, week);
    measure.row("weekly register, save of " + CELLS + " cells", () -> save(staff, week));
    get("attendance calendar", staff, "/attendance/placements/" + id("placement", OWN_CASE));
    get("provider's statements", staff, "/remuneration/statements");
    get("a statement", staff, "/remuneration/statements/" + statement());
  }

  private void finance(Browser finance) {
    get("runs", finance, "/remuneration/runs");
    get("a run's preview", finance, "/remuneration/runs/" + on.run());
    get("commitments", finance, "/remuneration/commitments");
    get("statements of all providers", finance, "/remuneration/statements");
    get("a placement's money", finance, "/remuneration/placements/" + id("placement", OWN_CASE));
  }

  private void get(String name, Browser browser, String path) {
    measure.row(name, () -> () -> browser.get(path));
  }

  private void search(String name, Browser browser, String words) {
    var path = "/casework/search";
    measure.row(
        name,
        () -> {
          var page = browser.get(path);
          return () -> browser.post(path, page, Map.of("words", words), 200);
        });
  }

  /// Each save changes every cell: it chooses what the one before did not.
  private Runnable save(Browser staff, String week) {
    var page = staff.get(week);
    var chosen = saves++ % 2 == 0 ? "late" : "present";
    var form =
        CELL.matcher(page)
            .results()
            .map(field -> field.group(1))
            .limit(CELLS)
            .collect(Collectors.toMap(Function.identity(), field -> chosen));
    var request = staff.prepared(week, page, form);
    return () -> staff.send(request, 302);
  }

  private String statement() {
    return id("provider", OWN_CASE)
        + "/"
        + on.known()
            .one(
                """
                select to_char(max(as_of), 'YYYY-MM') from remuneration.month_run where approved_at is not null
                """);
  }

  private Browser signedIn(String what) {
    var browser = new Browser(on.port());
    var account = new LinkedHashMap<String, String>();
    account.put("as", on.people().get(what) + "");
    measure.orTell(
        "sign in as " + what, () -> browser.post("/demo", browser.get("/demo"), account, 302));
    return browser;
  }

  private UUID id(String kind, int number) {
    return on.known().id(kind, number);
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(
            day.get(WeekFields.ISO.weekBasedYear()), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
