package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// A whole mapping by keyboard alone, every question answered, and how long its writing takes by
/// the keystroke-level model (Card, Moran and Newell, 1980): a key of an average typist who is no
/// secretary 0.28 s, making up one's mind before each field 1.35 s. Nothing is timed. The target is
/// a full mapping in twenty minutes; at least half of them are to be left for the talk.
@BrowserTest
@Isolated
class MappingByKeyboardTest {

  private static final Duration KEY = Duration.ofMillis(280);
  private static final Duration MIND = Duration.ofMillis(1350);
  private static final Duration FOR_WRITING = Duration.ofMinutes(10);

  private static final int STOPS_OF_A_PAGE = 60;

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("last-work-as", "Lokalvårdare, skola"),
          Map.entry(
              "experience",
              "Sex år i lokalvård på skola och äldreboende. Två somrar i växthus. Körde egen"
                  + " matvagn i hemlandet i tre år."),
          Map.entry("languages", "Arabiska, kurmanji, lite engelska"),
          Map.entry(
              "competence-persons-words",
              "Jag är bra på att hålla ordning och på att bemöta äldre. Jag lagar mat till många"
                  + " utan att bli stressad."),
          Map.entry(
              "competence-caseworkers-words",
              "Har mer vana än hon säger själv. Betyg från hemlandet är inte översatta."),
          Map.entry("hours-a-week", "30"),
          Map.entry("adaptation", "Inga tunga lyft. Paus efter två timmar stående."),
          Map.entry("interpreter-language", "Arabiska"),
          Map.entry("other-obstacles", "Ingen buss före klockan sju. Ingen dator hemma."),
          Map.entry(
              "obstacles-persons-words",
              "Ryggen gör ont på kvällen om jag lyfter. Jag är rädd att inte förstå i telefon."),
          Map.entry(
              "obstacles-caseworkers-words",
              "Ryggen är utredd 2024, inget hinder för arbete utan tunga lyft."),
          Map.entry("goal", "Arbeta med mat, helst i ett skolkök, och köra bil dit."),
          Map.entry("motivation-caseworkers-words", "Tog själv upp språkpraktik. Vill börja nu."),
          Map.entry(
              "persons-words",
              "Jag vill ha ett arbete där jag pratar svenska varje dag. Jag vill inte gå en kurs"
                  + " till utan att det leder någonstans."),
          Map.entry(
              "caseworkers-words",
              "Nära arbete. Det som saknas är svenska på en arbetsplats och ett intyg på det hon"
                  + " redan kan. Föreslår praktik i kök tillsammans med SFI på eftermiddagen."));

  /// What has the focus: what it is, and its name in the form.
  private record At(String kind, String name) {}

  /// What was done by keyboard.
  private record Effort(int keys, int fields) {

    Duration writing() {
      return KEY.multipliedBy(keys).plus(MIND.multipliedBy(fields));
    }

    Effort and(Effort other) {
      return new Effort(keys + other.keys, fields + other.fields);
    }
  }

  @Test
  void a_full_mapping_is_written_by_keyboard_in_half_of_twenty_minutes(Browsing browsing) {
    var karin = Somebody.named("Karin Björkvidja", browsing);
    opens_a_case(karin);
    var _ = karin.follows("Öppna kartläggningen");
    var _ = karin.follows("Kompetens");

    var effort = new Effort(0, 0);
    for (var section : List.of("competence", "obstacles", "motivation", "own-words")) {
      assertThat(karin.where()).endsWith("/mapping/" + section);
      effort = effort.and(answersEverything(karin.page(), browsing.today()));
    }

    karin.opens(karin.where().replaceFirst("/mapping.*", "/mapping/check"));
    assertThat(karin.reads()).contains(WORDS.values()).doesNotContain("Ej angivet");
    assertThat(effort.fields()).as("fields").isEqualTo(24);
    assertThat(effort.writing())
        .as("%d keys in %d fields", effort.keys(), effort.fields())
        .isLessThan(FOR_WRITING);
    System.out.printf(
        "A full mapping: %d keys in %d fields, %d s by the keystroke-level model%n",
        effort.keys(), effort.fields(), effort.writing().toSeconds());
    browsing.close(karin.page());
  }

  private static void opens_a_case(Somebody caseworker) {
    caseworker.opens("/casework");
    var _ = caseworker.follows("Öppna ett ärende");
    caseworker.writes("person.number", "19610412-9801");
    caseworker.writes("person.given", "Beda");
    caseworker.writes("person.family", "Provgren");
    var _ = caseworker.presses("Öppna ärendet");
  }

  /// From the first field, by Tab alone, to the button that saves.
  private static Effort answersEverything(Page page, LocalDate today) {
    page.locator("#answers input:not([type=hidden]), #answers textarea, #answers select")
        .first()
        .focus();
    var effort = new Effort(0, 0);
    for (int stop = 0; stop < STOPS_OF_A_PAGE; stop++) {
      var at = at(page);
      if (at.kind().equals("button")) {
        page.waitForLoadState();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return effort.and(new Effort(1, 0));
      }
      effort = effort.and(answer(page, at, today));
      page.keyboard().press("Tab");
      effort = effort.and(new Effort(1, 0));
    }
    throw new AssertionError("no button that saves on " + page.url());
  }

  private static Effort answer(Page page, At at, LocalDate today) {
    return switch (at.kind()) {
      case "summary" -> pressed(page, "Enter", 0);
      case "radio" -> pressed(page, "Space", 0).and(pressed(page, "ArrowDown", 1));
      case "select-one" -> pressed(page, "ArrowDown", 1);
      case "text", "textarea" -> written(page, words(at.name(), today));
      default -> throw new AssertionError("what is to be done with " + at + "?");
    };
  }

  /// Every second answer is picked, so the last work was one to three years ago.
  private static String words(String field, LocalDate today) {
    return field.equals("last-worked")
        ? YearMonth.from(today.minusYears(2)).toString()
        : WORDS.getOrDefault(field, "");
  }

  private static Effort pressed(Page page, String key, int fields) {
    page.keyboard().press(key);
    return new Effort(1, fields);
  }

  private static Effort written(Page page, String words) {
    page.keyboard().type(words);
    return new Effort(words.length(), 1);
  }

  private static At at(Page page) {
    var words =
        (String)
            page.evaluate(
                """
                () => {
                  const here = document.activeElement, tag = here.tagName.toLowerCase();
                  return `${['button', 'summary'].includes(tag) ? tag : here.type ?? tag} ${here.name ?? ''}`;
                }
                """);
    var parts = words.split(" ", 2);
    return new At(parts[0], parts[1]);
  }
}
