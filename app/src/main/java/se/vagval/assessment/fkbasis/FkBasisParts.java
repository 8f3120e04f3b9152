package se.vagval.assessment.fkbasis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.FkContacts;
import se.vagval.assessment.model.FkBasis;
import se.vagval.assessment.model.FkBasisFacts;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// What a basis says, part by part, in the reader's language: the same on every page and in the
/// letter.
public final class FkBasisParts {

  private static final String KEY = "assessment.fk-basis.part.";

  /// One heading with what stands below it.
  public record Part(String heading, List<String> sentences, List<SummaryRow> rows) {}

  private final Text text;

  private FkBasisParts(Text text) {
    this.text = text;
  }

  /// All of it, with what the caseworker wrote.
  public static List<Part> of(FkBasis basis, Text text) {
    var parts = new ArrayList<Part>();
    var words = List.of(basis.written().summary());
    parts.add(new Part(text.t(KEY + "summary"), words, List.of()));
    parts.addAll(new FkBasisParts(text).facts(basis.facts(), basis.written().tried()));
    return parts;
  }

  /// What comes from the case alone.
  public static List<Part> of(FkBasisFacts facts, Text text) {
    return new FkBasisParts(text).facts(facts, "");
  }

  private List<Part> facts(FkBasisFacts facts, String tried) {
    var parts = new ArrayList<Part>();
    if (facts.assessments().isEmpty()) {
      parts.add(said("no-assessment-heading", "no-assessment"));
    }
    facts.assessments().forEach(one -> parts.add(assessed(one)));
    parts.add(tried(facts, tried));
    var needs = facts.needs();
    parts.add(needs == null ? said("needs", "no-needs") : needs(needs));
    parts.add(insurance(facts.insurance(), facts.contacts()));
    return parts;
  }

  private Part said(String heading, String sentence) {
    return new Part(t(heading), List.of(t(sentence)), List.of());
  }

  private Part assessed(FkBasisFacts.Assessed one) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("provider", one.provider()));
    rows.add(row("report", t("report-by", one.reportedOn(), one.author())));
    rows.add(row("report-summary", one.summary()));
    if (!one.instrument().isEmpty()) {
      rows.add(row("instrument", one.instrument()));
    }
    for (var score : one.scores()) {
      rows.add(SummaryRow.of(t("score", score.dimension()), score.score()));
    }
    rows.add(row("conclusion", text.of("assessment.ability.able", one.ability())));
    rows.add(row("conclusion-words", one.words()));
    return new Part(t("assessed", one.concludedOn()), List.of(), rows);
  }

  private Part tried(FkBasisFacts facts, String words) {
    var rows =
        facts.tried().stream()
            .map(one -> SummaryRow.of(one.provider(), days(one.first(), one.last())))
            .toList();
    var sentences = new ArrayList<String>();
    if (rows.isEmpty()) {
      sentences.add(t("nothing-tried"));
    }
    if (!words.isEmpty()) {
      sentences.add(words);
    }
    return new Part(t("tried"), sentences, rows);
  }

  private String days(LocalDate first, @Nullable LocalDate last) {
    return last == null ? t("since", first) : t("from-to", first, last);
  }

  private Part needs(FkBasisFacts.Needs needs) {
    var health = needs.health();
    return new Part(
        t("needs"),
        List.of(t("needs-from", needs.completedOn())),
        List.of(
            question("HEALTH", health.isEmpty() ? "" : text.t("assessment.fact.HEALTH." + health)),
            question("HOURS_A_WEEK", needs.hoursAWeek()),
            question("ADAPTATION", needs.adaptation())));
  }

  private SummaryRow question(String question, String answer) {
    return SummaryRow.of(text.t("assessment.question." + question), answer);
  }

  private Part insurance(
      FkBasisFacts.@Nullable Insurance insurance, List<FkContacts.Contact> contacts) {
    var sentences = new ArrayList<String>();
    var rows = new ArrayList<SummaryRow>();
    if (insurance == null) {
      sentences.add(t("no-insurance"));
    } else {
      var health = insurance.health();
      var contact = health.contactOn();
      sentences.add(t("insurance-from", insurance.on()));
      rows.add(
          fact(
              "sick-leave",
              text.t("assessment.state.answer." + (health.sickLeave() ? "YES" : "NO"))));
      rows.add(fact("fk-benefit", text.of("assessment.state.fk-benefit", health.benefit())));
      rows.add(fact("contact-on", contact == null ? "" : text.date(contact)));
    }
    for (var one : contacts) {
      var said = t("contact-said", one.withWhom(), one.about(), one.outcome());
      rows.add(SummaryRow.of(t("contact", one.on()), said));
    }
    return new Part(t("insurance"), sentences, rows);
  }

  private SummaryRow fact(String fact, String value) {
    return SummaryRow.of(text.t("assessment.state.fact." + fact), value);
  }

  private SummaryRow row(String key, String value) {
    return SummaryRow.of(t(key), value);
  }

  private String t(String key, Object... arguments) {
    return text.t(KEY + key, arguments);
  }
}
