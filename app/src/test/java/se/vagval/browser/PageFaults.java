package se.vagval.browser;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a page, as far as a machine can tell.
final class PageFaults {

  private static final int UNPROCESSABLE = 422;

  /// What axe does not look for: one heading, the language, a title, ids that are there once, and
  /// nothing wider than the window.
  private static final String SKELETON =
      """
      () => {
        const faults = [];
        const root = document.documentElement;
        const headings = document.querySelectorAll('h1').length;
        if (headings !== 1) faults.push(headings + ' first headings');
        if (!/^(sv|en)$/.test(root.lang)) faults.push('language "' + root.lang + '"');
        if (!/\\S – \\S/.test(document.title)) faults.push('title "' + document.title + '"');
        if (!document.querySelector('main#main')) faults.push('no main');
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        const twice = new Set(ids.filter((id, n) => ids.indexOf(id) !== n));
        if (twice.size) faults.push('ids twice: ' + [...twice].join(' '));
        const lost = [...document.querySelectorAll('[aria-describedby],[aria-labelledby],label[for]')]
          .flatMap(e => ((e.getAttribute('aria-describedby') ?? '') + ' '
            + (e.getAttribute('aria-labelledby') ?? '') + ' ' + (e.htmlFor ?? '')).split(' '))
          .filter(id => id && !document.getElementById(id));
        if (lost.length) faults.push('points at nothing: ' + [...new Set(lost)].join(' '));
        if (root.scrollWidth > root.clientWidth) {
          const wide = [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
            .slice(0, 4).map(e => e.tagName.toLowerCase() + '.' + e.className);
          faults.push('scrolls sideways: ' + wide.join(' '));
        }
        return faults;
      }
      """;

  private PageFaults() {}

  static List<String> of(Somebody somebody) {
    var faults = new ArrayList<>(somebody.browsing().violations(somebody.page()));
    ((List<?>) somebody.page().evaluate(SKELETON)).forEach(fault -> faults.add(fault.toString()));
    return faults;
  }

  /// What is wrong with the answer to a form with faults in it.
  static List<String> ofWrongForm(Somebody somebody, int status) {
    var faults = new ArrayList<>(of(somebody));
    var page = somebody.page();
    if (status != UNPROCESSABLE) {
      faults.add("status " + status);
    }
    if (!page.title().startsWith("Fel: ")) {
      faults.add("title " + page.title());
    }
    var links = page.locator("main .errors a[href^='#']");
    if (links.count() == 0) {
      faults.add("no summary of what is wrong");
    }
    links.all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(target -> page.locator("[id='%s']".formatted(target.substring(1))).count() == 0)
        .forEach(target -> faults.add("the summary points at nothing: " + target));
    return faults;
  }
}
