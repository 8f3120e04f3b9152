package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every main page, as each of those who use it: wide and narrow, light and dark, with script and
/// without, in both languages, and with a form filled in wrong.
@BrowserTest
class EveryPageTest {

  /// In the first of them each page is looked at in the dark too, where it stands: nothing but its
  /// style asks for that.
  private static final List<Look> LOOKS =
      List.of(Look.WIDE, Look.NARROW, Look.WIDE.withoutScript());

  private static final Set<String> ENGLISH =
      Set.of("visitor", "Amina Solgläntan", "Jonas Ahldalen", "Nils Granvidd");

  private static Stream<Arguments> people_and_looks() {
    return LOOKS.stream()
        .flatMap(look -> MainPages.people().map(person -> Arguments.of(person, look)));
  }

  /// Those who are most likely to read English.
  private static Stream<String> people_who_may_read_english() {
    return MainPages.people().filter(ENGLISH::contains);
  }

  private static Stream<String> people_with_forms() {
    return MainPages.withForms().map(MainPages.Place::who).distinct();
  }

  @ParameterizedTest
  @MethodSource("people_and_looks")
  void everybody_can_use_every_page(String person, Look look, Browsing browsing) {
    var somebody = MainPages.enter(person, look, browsing);
    var faults = new ArrayList<String>();

    for (var place : MainPages.of(person)) {
      var address = MainPages.find(place, somebody);
      var answer = somebody.page().navigate(address);
      if (look.script()) {
        browsing.picture(somebody.page(), place.picture(), look);
      }
      if (answer.status() != place.status()) {
        faults.add("%s: status %d".formatted(address, answer.status()));
      }
      PageFaults.of(somebody).forEach(fault -> faults.add(place.way() + ": " + fault));
      if (look.equals(Look.WIDE)) {
        faults.addAll(faultsInTheDark(place, somebody));
      }
    }

    browsing.close(somebody.page());
    assertThat(faults).isEmpty();
  }

  private static List<String> faultsInTheDark(MainPages.Place place, Somebody somebody) {
    somebody.turns(ColorScheme.DARK);
    var faults =
        PageFaults.of(somebody).stream()
            .map(fault -> place.way() + " in the dark: " + fault)
            .toList();
    somebody.turns(ColorScheme.LIGHT);
    return faults;
  }

  @ParameterizedTest
  @MethodSource("people_who_may_read_english")
  void pages_are_there_in_english(String person, Browsing browsing) {
    var somebody = MainPages.enter(person, Look.WIDE, browsing);
    var faults = new ArrayList<String>();
    var found =
        MainPages.of(person).stream().map(place -> MainPages.find(place, somebody)).toList();
    somebody.page().navigate("/demo?lang=en");

    for (var address : found) {
      somebody.page().navigate(address);
      if (!somebody.page().locator("html[lang=en]").isVisible()) {
        faults.add(address + ": not in English");
      }
      PageFaults.of(somebody).forEach(fault -> faults.add(address + ": " + fault));
    }

    browsing.close(somebody.page());
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("people_with_forms")
  void a_form_filled_in_wrong_says_what_to_do(String person, Browsing browsing) {
    var somebody = MainPages.enter(person, Look.NARROW, browsing);
    var faults = new ArrayList<String>();

    for (var place : MainPages.withForms().filter(place -> place.who().equals(person)).toList()) {
      somebody.opens(MainPages.find(place, somebody));
      var answer = somebody.sendsEmpty();
      browsing.picture(somebody.page(), "wrong-" + place.picture(), Look.NARROW);
      PageFaults.ofWrongForm(somebody, answer.status())
          .forEach(fault -> faults.add(place.way() + ": " + fault));
    }

    browsing.close(somebody.page());
    assertThat(faults).isEmpty();
  }
}
