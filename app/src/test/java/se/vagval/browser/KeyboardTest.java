package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every main page by the Tab key alone: all that can be used is reached, once, in sight, in the
/// order it is read, and nothing holds the focus back.
@BrowserTest
class KeyboardTest {

  /// Numbers all that the Tab key must reach: of radio buttons one in a group. Tables that need not
  /// scroll cease to be stops when the page is first drawn, so that is waited for.
  private static final String EXPECT =
      """
      async () => {
        await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const usable = [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
          .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility());
        const groups = new Map();
        for (const e of usable) if (e.type === 'radio')
          groups.set(e.name, groups.get(e.name)?.checked ? groups.get(e.name) : e.checked ? e : groups.get(e.name) ?? e);
        const wanted = usable.filter(e => e.type !== 'radio' || groups.get(e.name) === e);
        wanted.forEach((e, n) => e.dataset.stop = n);
        document.activeElement?.blur();
        return wanted.length;
      }
      """;

  /// The number of what has the focus (-1: something unexpected, -2: nothing), and whether one sees
  /// it.
  private static final String WHERE =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body || e === document.documentElement) return [-2, true];
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        const label = e.labels?.[0] ? getComputedStyle(e.labels[0]) : style;
        const marked = [style, label].some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0
          || s.boxShadow !== 'none');
        const inSight = box.bottom > 0 && box.top < innerHeight;
        return [Number(e.dataset.stop ?? -1), marked && inSight];
      }
      """;

  /// After the last stop: out of the page, or round to its beginning.
  private static final Set<Object> BEYOND = Set.of(-2, 0);

  private static Stream<String> people() {
    return MainPages.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  void every_page_is_used_by_keyboard(String person, Browsing browsing) {
    var somebody = MainPages.enter(person, Look.NARROW, browsing);
    var faults = new ArrayList<String>();

    for (var place : MainPages.of(person)) {
      somebody.opens(MainPages.find(place, somebody));
      faultsOf(somebody).forEach(fault -> faults.add(place.way() + ": " + fault));
    }

    browsing.close(somebody.page());
    assertThat(faults).isEmpty();
  }

  private static List<String> faultsOf(Somebody somebody) {
    var page = somebody.page();
    var wanted = (int) page.evaluate(EXPECT);
    var faults = new ArrayList<String>();
    for (var stop = 0; stop <= wanted && faults.size() < 5; stop++) {
      page.keyboard().press("Tab");
      var where = (List<?>) page.evaluate(WHERE);
      var isRight =
          stop == wanted ? BEYOND.contains(where.getFirst()) : where.getFirst().equals(stop);
      if (!isRight) {
        faults.add("stop %d of %d led to %s".formatted(stop, wanted, where.getFirst()));
      }
      if (!where.getLast().equals(true)) {
        faults.add("stop %d is not seen to have the focus".formatted(stop));
      }
    }
    return faults;
  }
}
