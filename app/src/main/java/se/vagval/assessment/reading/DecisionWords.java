package se.vagval.assessment.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Decision;
import se.vagval.assessment.Voucher;
import se.vagval.assessment.model.CarriedOut;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut.Precondition;
import se.vagval.assessment.model.DecisionCourse;
import se.vagval.assessment.model.Fact;
import se.vagval.assessment.model.Succession;
import se.vagval.casework.Addressee;
import se.vagval.casework.CaseHead;
import se.vagval.kernel.Figures;
import se.vagval.kernel.Money;
import se.vagval.profiles.Profile;
import se.vagval.profiles.ResultBasis;
import se.vagval.web.Text;
import se.vagval.web.components.SummaryRow;

/// A decision in the reader's language, for its page and its letter.
///
/// @param to null when the reader may not know who the person is
public record DecisionWords(
    Decision decision,
    CaseHead head,
    @Nullable Addressee to,
    Voucher check,
    Profile profile,
    DecisionCourse course,
    List<Succession> successions,
    @Nullable CarriedOut carriedOut,
    Text text) {

  static DecisionWords of(ReadDecision.Shown shown, Text text) {
    return new DecisionWords(
        shown.decision(),
        shown.head(),
        shown.to(),
        shown.check(),
        shown.profile(),
        shown.course(),
        shown.successions(),
        shown.carriedOut(),
        text);
  }

  public String t(String key, Object... arguments) {
    return text.t(key, arguments);
  }

  public String name() {
    return PartyWords.name(to, text);
  }

  public String amount() {
    return text.kronor(decision.made().amount());
  }

  public String months() {
    return t("assessment.months", decision.made().months().toDecimal());
  }

  /// Name and title, or the role alone for somebody who has left.
  public String decidedBy() {
    return PartyWords.by(decision.by(), decision.basis().delegation(), text);
  }

  /// Number, day, who, how much.
  public List<SummaryRow> rows() {
    var made = decision.made();
    return List.of(
        SummaryRow.of(t("assessment.decision.number"), decision.number()),
        SummaryRow.of(t("assessment.decision.day"), text.date(decision.decidedOn())),
        SummaryRow.of(t("assessment.decision.about"), PartyWords.about(to, head, text)),
        SummaryRow.of(t("assessment.decision.by"), decidedBy()),
        SummaryRow.of(
            t("assessment.decision.check"),
            t("assessment.decision.check-text", made.level(), amount())),
        SummaryRow.of(
            t("assessment.decision.months"),
            t("assessment.decision.months-text", months(), check.plannedDays())),
        SummaryRow.of(t("assessment.decision.valid"), valid()));
  }

  /// The facts that the advice rested on, each with its points; those unknown are left out.
  public List<SummaryRow> facts() {
    var rows = new ArrayList<SummaryRow>();
    Map<String, String> known = decision.basis().facts();
    for (var fact : Fact.values()) {
      var name = known.getOrDefault(fact.name(), "");
      fact.find(name)
          .ifPresent(value -> {
            var written = t("assessment.fact." + fact.name() + "." + value.name());
            rows.add(
                SummaryRow.of(
                    t("assessment.fact-name." + fact.name()),
                    t("assessment.points", written, value.points())));
          });
    }
    return List.copyOf(rows);
  }

  /// What was advised; with the points where the facts are known.
  public String advice() {
    var basis = decision.basis();
    var advised = decision.made().advisedLevel();
    var rule = basis.rule().id();
    var version = Integer.toString(basis.rule().version());
    return basis.facts().isEmpty()
        ? t("assessment.decision.advice-rule-alone", advised, rule, version)
        : t("assessment.decision.advice-rule", advised, basis.points(), rule, version);
  }

  /// What is paid, when, in whole sentences.
  public List<String> payment() {
    var payment = profile.payment();
    var running = payment.runningShare().floorOf(decision.made().amount());
    var left = decision.made().amount().minus(running);
    var share = Figures.in(text.locale()).share(payment.runningShare());
    return List.of(
        t("assessment.decision.paid-first", payment.qualifyingDays()),
        t("assessment.decision.paid-running", share, whole(running), check.plannedDays()),
        payment.resultBasis() == ResultBasis.NONE
            ? t("assessment.decision.paid-no-result")
            : t("assessment.decision.paid-result", whole(left)));
  }

  /// What it replaces or supplements, and why, in whole sentences; empty where it follows on
  /// nothing.
  public List<String> follows() {
    return successions.stream()
        .filter(one -> one.decision().equals(decision.id()))
        .map(one ->
            t(
                "assessment.renew." + one.word() + "-text",
                one.earlierNumber(),
                t("assessment.renew.kind." + one.renewal().kind()),
                one.renewal().why(),
                check.validFrom()))
        .toList();
  }

  /// What it carries out and that this holds whatever else is asked for; empty where it carries out
  /// nothing.
  public String carriesOut() {
    return carriedOut == null
        ? ""
        : t(
            "assessment.carried-out." + carriedOut.by(),
            carriedOut.number(),
            carriedOut.changedOn());
  }

  /// What did not hold when it was made, for the unit's eyes.
  public List<String> lacking() {
    return carriedOut == null ? List.of() : lacking(carriedOut);
  }

  private List<String> lacking(CarriedOut out) {
    var hindrances =
        out.hindrances().stream().sorted().map(one -> t("assessment.cannot-decide.reason." + one));
    var others =
        Stream.of(Precondition.RIGHT, Precondition.LEVEL_NEAR_ADVICE)
            .filter(out.lacking()::contains)
            .map(one -> t("assessment.carried-out.lacks." + one));
    return Stream.concat(hindrances, others).toList();
  }

  /// A later decision that replaces it or lies beside it.
  public record Later(String address, String words) {}

  public List<Later> later() {
    return successions.stream()
        .filter(one -> one.earlier().equals(decision.id()))
        .map(one ->
            new Later(
                "/assessment/decisions/" + one.decision(),
                one.lastDay() == null
                    ? t("assessment.renew." + one.word() + "-by", one.number())
                    : t("assessment.renew.replaced-by", one.number(), one.lastDay())))
        .toList();
  }

  /// Whether, where and until when the decision can be appealed.
  public String appeal() {
    return after().appeal();
  }

  /// What was put right since, each with its day; the letter as it was sent stays readable.
  public List<String> corrections() {
    return after().corrections();
  }

  /// What has happened since, in the order that it was noted.
  public List<SummaryRow> happened() {
    return after().happened();
  }

  private CourseWords after() {
    return new CourseWords(course, profile.appeal(), text);
  }

  private String valid() {
    var to = check.validTo();
    return to == null
        ? t("assessment.decision.valid-from", check.validFrom())
        : t("assessment.decision.valid-between", check.validFrom(), to.minusDays(1));
  }

  private String whole(Money amount) {
    return amount.ore() % 100 == 0 ? text.kronor(amount) : text.money(amount);
  }
}
