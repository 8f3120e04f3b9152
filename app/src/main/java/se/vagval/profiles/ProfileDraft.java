package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.vagval.kernel.Items;
import se.vagval.kernel.Members;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Wording;

/// A profile as read, before it is known to be sound.
final class ProfileDraft {

  private static final int MOST_LEVELS_AWAY = 20;
  private static final int MOST_REVIEW_MONTHS = 36;
  private static final int MOST_CONSENT_MONTHS = 60;
  private static final int MOST_QUESTION_DAYS = 366;
  private static final int MOST_ENTRANCE_MONTHS = 24;
  private static final int MOST_INQUIRY_DAYS = 366;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int MOST_HOURS_A_WEEK = 60;
  private static final int MOST_POINTS_A_WEEK = 40;
  private static final int MOST_REVIEW_DAYS = 366;

  private final Sourced sourced = new Sourced();
  private final Members members;
  private final Reading<String> id;
  private final Reading<String> name;
  private final Reading<String> document;
  private final Reading<LocalDate> from;
  private final CheckDraft check;
  private final Reading<Boolean> supplements;
  private final Reading<Long> mostTogether;
  private final PaymentDraft payment;
  private final ResultClaimDraft resultClaim;
  private final Reading<Long> followUpMonths;
  private final Reading<Boolean> movesMoney;
  private final ChoiceDraft choice;
  private final Reading<Long> reviewMonths;
  private final List<Reading<String>> measures;
  private final Reading<Long> levelsUp;
  private final Reading<Long> levelsDown;
  private final Reading<Long> consentMonths;
  private final Reading<Long> questionDays;
  private final Reading<Long> entranceMonths;
  private final Reading<Long> inquiryDays;
  private final StateFirstDraft stateFirst;
  private final RightDraft right;
  private final Reading<Long> longTermMonths;
  private final Reading<Long> longerMonths;
  private final Reading<Long> fullTimeHours;
  private final Reading<Long> fullTimePoints;
  private final Reading<Long> youngChildHoursLess;
  private final Reading<LocalDate> youngChildFrom;
  private final Reading<Long> caseReviewDays;
  private final DeadlineDraft deadlines;
  private final RetentionDraft retention;
  private final DecisionDraft decision;
  private final LevelsDraft levels;

  ProfileDraft(Tree tree, String fileName) {
    members = tree.members();
    id = Sourced.text(members.required("profile"));
    if (id.ifSound().filter(text -> !text.equals(fileName)).isPresent()) {
      id.refuse(Wording.of(ProfileFault.NOT_THE_FILES_NAME, fileName));
    }
    name = Sourced.text(members.required("name"));
    document = Sourced.text(members.required("document"));
    from = members.required("from").date(DatedDraft.TIME);
    check = new CheckDraft(part("check"), sourced);
    var supplement = part("supplement");
    supplements = sourced.value("/supplement", supplement, "allowed", Tree::truth);
    mostTogether =
        sourced.value("/supplement", supplement, "mostTogetherKronor", CheckDraft::kronor);
    supplement.refuseUnknown();
    payment = new PaymentDraft(part("payment"), sourced);
    resultClaim =
        new ResultClaimDraft(members.required("resultClaim").items().atLeast(1), from, sourced);
    var followUp = part("followUp");
    followUpMonths = number("followUp", followUp, "months", 1, 60);
    movesMoney = sourced.value("/followUp", followUp, "movesMoney", Tree::truth);
    followUp.refuseUnknown();
    choice = new ChoiceDraft(part("choice"), sourced);
    var grants = part("grants");
    reviewMonths = number("grants", grants, "reviewMonths", 1, MOST_REVIEW_MONTHS);
    grants.refuseUnknown();
    measures = sourced.value("", members, "measures", ProfileDraft::measures);
    var deviation = part("deviation");
    levelsUp = number("deviation", deviation, "levelsUp", 0, MOST_LEVELS_AWAY);
    levelsDown = number("deviation", deviation, "levelsDown", 0, MOST_LEVELS_AWAY);
    deviation.refuseUnknown();
    var consent = part("consent");
    consentMonths = number("consent", consent, "mostMonths", 1, MOST_CONSENT_MONTHS);
    questionDays = number("consent", consent, "questionDays", 1, MOST_QUESTION_DAYS);
    consent.refuseUnknown();
    var entrance = part("entrance");
    entranceMonths = number("entrance", entrance, "keepMonths", 1, MOST_ENTRANCE_MONTHS);
    entrance.refuseUnknown();
    var inquiry = part("inquiry");
    inquiryDays = number("inquiry", inquiry, "dueDays", 1, MOST_INQUIRY_DAYS);
    inquiry.refuseUnknown();
    stateFirst = new StateFirstDraft(part("stateFirst"), sourced);
    right = new RightDraft(part("right"), sourced);
    var assistance = part("assistance");
    longTermMonths = number("assistance", assistance, "longTermMonths", 1, MONTHS_OF_A_YEAR);
    longerMonths = number("assistance", assistance, "longerMonths", 1, MONTHS_OF_A_YEAR);
    assistance.refuseUnknown();
    var plan = part("plan");
    fullTimeHours = number("plan", plan, "fullTimeHours", 1, MOST_HOURS_A_WEEK);
    fullTimePoints = number("plan", plan, "fullTimePoints", 1, MOST_POINTS_A_WEEK);
    youngChildHoursLess = number("plan", plan, "youngChildHoursLess", 0, MOST_HOURS_A_WEEK);
    youngChildFrom =
        sourced.value("/plan", plan, "youngChildFrom", day -> day.date(DatedDraft.TIME));
    if (youngChildHoursLess.isSound()
        && fullTimeHours.isSound()
        && youngChildHoursLess.get() > fullTimeHours.get()) {
      youngChildHoursLess.refuse(Wording.of(ProfileFault.MORE_THAN_FULL_TIME));
    }
    caseReviewDays = number("plan", plan, "caseReviewDays", 1, MOST_REVIEW_DAYS);
    plan.refuseUnknown();
    deadlines = new DeadlineDraft(part("deadlines"), sourced);
    retention = new RetentionDraft(members.required("retention").items().atLeast(1), from, sourced);
    decision = new DecisionDraft(part("decision"), sourced, from);
    levels = new LevelsDraft(members.required("levels").items().atLeast(1), from, check);
    members.refuseUnknown();
  }

  private Members part(String key) {
    return members.required(key).members();
  }

  private Reading<Long> number(String where, Members part, String key, int least, int most) {
    return sourced.value("/" + where, part, key, tree -> tree.integer(least, most));
  }

  private static List<Reading<String>> measures(Tree tree) {
    Items items = tree.items().atLeast(1);
    return items.read(ProfileDraft::measure);
  }

  private static Reading<String> measure(Tree tree) {
    var word = tree.text();
    if (word.ifSound().filter(text -> !text.matches("[a-z]+(-[a-z]+)*")).isPresent()) {
      word.refuse(Wording.of(ProfileFault.NOT_A_WORD));
    }
    return word;
  }

  /// Only when no fault was found.
  Profile toProfile() {
    return new Profile(
        new ProfileId(id.get()),
        name.get(),
        document.get(),
        from.get(),
        check.toTerms(),
        new SupplementTerms(supplements.get(), Money.ofKronor(mostTogether.get())),
        payment.toTerms(),
        resultClaim.toTerms(),
        new FollowUp(followUpMonths.get().intValue(), movesMoney.get()),
        choice.toTerms(),
        new GrantTerms(reviewMonths.get().intValue()),
        Set.copyOf(measures.stream().map(Reading::get).toList()),
        new DeviationBounds(levelsUp.get().intValue(), levelsDown.get().intValue()),
        new ConsentTerms(consentMonths.get().intValue(), questionDays.get().intValue()),
        new EntranceTerms(entranceMonths.get().intValue()),
        new InquiryTerms(inquiryDays.get().intValue()),
        stateFirst.toTerms(),
        right.toTerms(),
        new AssistanceTerms(longTermMonths.get().intValue(), longerMonths.get().intValue()),
        new PlanTerms(
            fullTimeHours.get().intValue(),
            fullTimePoints.get().intValue(),
            new PlanTerms.YoungChild(youngChildHoursLess.get().intValue(), youngChildFrom.get()),
            caseReviewDays.get().intValue()),
        deadlines.toTerms(),
        retention.toTerms(),
        decision.toAppeal(),
        decision.toEndAppeal(),
        decision.toLaw(),
        decision.toDelegation(),
        levels.toCatalogues(),
        sourced.toProvenance());
  }
}
