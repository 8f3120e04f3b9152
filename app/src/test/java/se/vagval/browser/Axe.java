package se.vagval.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// Asks axe about a page. It is put into each page once, and tells of what is wrong alone: its own
/// way of asking takes as long to carry everything that is right out of the browser as to judge.
final class Axe {

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String VIOLATIONS =
      """
      async tags => {
        const found = await axe.run(document,
          {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
        if (found.passes.length === 0) throw new Error('axe found nothing to judge');
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + rule.help + ' ' + node.html));
      }
      """;

  private static final String SOURCE = AxeBuilder.getAxeScript();

  private Axe() {}

  /// What WCAG 2.2 A and AA have against the page as it stands, each with where.
  static List<String> violations(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      var _ = page.evaluate(SOURCE);
    }
    return ((List<?>) page.evaluate(VIOLATIONS, WCAG)).stream().map(String::valueOf).toList();
  }
}
