package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.kernel.Money;
import se.vagval.web.components.CalendarMonth;
import se.vagval.web.components.CalendarMonth.Mark;
import se.vagval.web.components.Choices;
import se.vagval.web.components.Field;
import se.vagval.web.components.Figure;
import se.vagval.web.components.Filled;
import se.vagval.web.components.Paging;
import se.vagval.web.components.SummaryRow;
import se.vagval.web.components.Task;
import se.vagval.web.components.Waypoint;

class ComponentsTest {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  private static final LocalDate TODAY = LocalDate.of(2006, 3, 13);

  private final Page page = page("sv");

  @Test
  void a_wrong_field_keeps_what_was_typed_and_says_what_to_do_above_it() {
    var filled = Filled.with(Map.of("pnr", "9001 <b>")).withProblem("pnr", "Kontrollera numret");
    var field = Field.of("pnr", "Personnummer").hint("Med eller utan streck").from(filled);

    var html = shown("TextField", Map.of("field", field.chars(12).numeric()));

    assertThat(html)
        .contains("value=\"9001 &lt;b>\"", "inputmode=\"numeric\"", "aria-invalid=\"true\"")
        .contains("aria-describedby=\"pnr-hint pnr-error\"")
        .containsSubsequence("<label", "pnr-hint", "Fel:", "Kontrollera numret", "<input");
  }

  @Test
  void a_field_without_hint_or_error_carries_no_empty_attributes() {
    var html = shown("TextField", Map.of("field", Field.of("name", "Namn")));

    assertThat(html)
        .doesNotContain("aria-describedby", "aria-invalid", "inputmode", "autocomplete");
  }

  @Test
  void the_error_summary_leads_to_the_wrong_part_of_a_date() {
    var filled = Filled.nothing().with("start.month", "13").withProblem("start.month", "Månaden");

    assertThat(shown("ErrorSummary", Map.of("filled", filled))).contains("href=\"#start-month\"");
    assertThat(shown("DateField", Map.of("field", Field.of("start", "Startdag"), "filled", filled)))
        .containsOnlyOnce("aria-invalid")
        .contains("id=\"start-month\" name=\"start.month\" value=\"13\" aria-invalid=\"true\"");
  }

  @Test
  void no_error_summary_without_errors() {
    assertThat(shown("ErrorSummary", Map.of("filled", Filled.nothing()))).isBlank();
  }

  @Test
  void the_first_of_a_group_of_radios_is_where_its_error_leads() {
    var options =
        List.of(Choices.Option.of("3", "Nivå 3"), new Choices.Option("4", "Nivå 4", "Rådet"));
    var filled = Filled.with(Map.of("level", "4")).withProblem("level", "Välj en nivå");

    var html =
        shown("Radios", Map.of("choices", Choices.of("level", "Nivå", options).from(filled)));

    assertThat(html)
        .contains("type=\"radio\" id=\"level\" name=\"level\" value=\"3\" aria-invalid")
        .contains("id=\"level-2\" name=\"level\" value=\"4\" checked")
        .contains("aria-describedby=\"level-2-more\"");
  }

  @Test
  void the_path_is_a_list_in_words_with_a_mark_for_today() {
    List<Waypoint> stops =
        List.of(
            Waypoint.done("Beslut", "Klart 9 mars"),
            new Waypoint.Today(TODAY),
            Waypoint.waiting("Val", "Väntar på dig", "Senast 16 mars"),
            Waypoint.ahead("Start", "När du har valt"));

    var html = shown("Path", Map.of("label", "Min väg", "stops", stops));

    assertThat(html)
        .containsSubsequence("Beslut", "Klart 9 mars", "I dag", "13 mars", "Val", "Start")
        .containsOnlyOnce("aria-current=\"step\"");
  }

  @Test
  void a_task_that_cannot_begin_is_no_link() {
    var tasks = List.of(Task.of("Hinder", "/hinder", Task.Status.DONE), Task.later("Råd"));

    assertThat(shown("TaskList", Map.of("tasks", tasks)))
        .containsOnlyOnce("<a ")
        .contains("Kan inte börja än");
  }

  @Test
  void what_was_not_said_is_told_so() {
    var rows = List.of(SummaryRow.of("Körkort", "").changedAt("/x"));

    assertThat(shown("SummaryList", Map.of("rows", rows)))
        .contains("Ej angivet", "Ändra<span class=\"visually-hidden\"> körkort</span>");
  }

  @Test
  void a_rate_is_said_in_words_and_drawn_on_the_common_scale() {
    var figure = new Figure.Known(610, 457, 743, 41);

    var html = shown("RateFigure", Map.of("figure", figure, "outcome", "var i arbete"));

    assertThat(html)
        .contains("6 av 10 var i arbete. Vi vet detta om 41 personer.")
        .contains("mellan 4 och 8 av 10", "x1=\"45.7%\"", "cx=\"61.0%\"", "61&nbsp;%");
  }

  @Test
  void too_few_and_not_yet_are_words_and_never_nought() {
    assertThat(shown("RateFigure", Map.of("figure", new Figure.TooFew(), "outcome", "")))
        .contains("För få")
        .doesNotContain("<svg", "0");
    assertThat(shown("RateFigure", Map.of("figure", new Figure.NotYet(), "outcome", "")))
        .contains("Inte uppföljt än")
        .doesNotContain("<svg", "0");
  }

  @Test
  void the_calendar_says_each_day_in_words() {
    var marks = Map.of(TODAY, Mark.UNREPORTED, TODAY.plusDays(1), Mark.PLANNED);

    var html =
        shown("Calendar", Map.of("month", new CalendarMonth(YearMonth.of(2006, 3), TODAY, marks)));

    assertThat(html).contains("I dag. Inte rapporterad", "vecka 9", "vecka 13", "mars 2006");
    assertThat(html.split("data-day=\"outside\"", -1)).hasSize(1 + 2 + 2);
  }

  @Test
  void an_amount_has_thin_spaces_and_a_true_minus() {
    assertThat(shown("Amount", Map.of("amount", Money.ofOre(-472_222))))
        .contains("−4\u202F722,22\u00A0kr");
  }

  @Test
  void a_pager_keeps_the_filter() {
    assertThat(shown("Pager", Map.of("paging", new Paging(2, 25, 138, "/cases?q=a"))))
        .contains("/cases?q=a&amp;page=1", "/cases?q=a&amp;page=3", "Sida 2 av 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void a_whole_page_has_no_inline_script_or_style(String language) {
    Content content = output -> output.writeContent("<h1>Hej</h1>");
    var output = new StringOutput();

    ENGINE.render(
        "se/vagval/web/Layout.jte",
        Map.of("page", page(language), "title", "Hej", "content", content),
        output);

    assertThat(output.toString())
        .contains("lang=\"" + language + "\"", "class=\"demo-bar\"", "/assets/vagval-")
        .doesNotContain(" style=", "<style", "onclick", "javascript:");
  }

  private String shown(String component, Map<String, ?> parameters) {
    var all = new HashMap<String, Object>(parameters);
    all.put("page", page);
    var output = new StringOutput();
    ENGINE.render("se/vagval/web/components/" + component + ".jte", all, output);
    return output.toString();
  }

  private static Page page(String language) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/components", "messages/web");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return new Page(
        new Text(messages, Locale.of(language)),
        "/here",
        new PageHead.Head("Provköping", "08-1", "Karin", List.of(), TODAY, true),
        new Page.Csrf("_csrf", "token"),
        Assets.ofClassPath(),
        "/here?lang=en");
  }
}
