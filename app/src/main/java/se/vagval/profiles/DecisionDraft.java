package se.vagval.profiles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Members;
import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;

/// What a decision says of law and appeal, as read.
final class DecisionDraft {

  private static final int MOST_APPEAL_WEEKS = 52;
  private static final int MOST_KRONOR = 10_000_000;

  private record OrderDraft(
      DatedDraft when,
      Reading<String> text,
      Reading<Long> caseworkerKronor,
      Reading<Long> teamLeaderKronor) {}

  private record LawDraft(DatedDraft when, Reading<String> text) {}

  private final Reading<AppealKind> appeal;
  private final Reading<AppealKind> endAppeal;
  private final Reading<Long> appealWeeks;
  private final List<LawDraft> law;
  private final List<OrderDraft> delegation;

  DecisionDraft(Members members, Sourced sourced, Reading<LocalDate> first) {
    appeal =
        sourced.value("/decision", members, "appeal", t -> t.word(List.of(AppealKind.values())));
    endAppeal =
        sourced.value("/decision", members, "endAppeal", t -> t.word(List.of(AppealKind.values())));
    appealWeeks =
        sourced.value("/decision", members, "appealWeeks", t -> t.integer(1, MOST_APPEAL_WEEKS));
    law = members.required("law").items().atLeast(1).read(tree -> law(tree, sourced));
    DatedDraft.refuseGapsAndOverlaps(law.stream().map(LawDraft::when).toList(), first);
    delegation =
        members.required("delegation").items().atLeast(1).read(tree -> order(tree, sourced));
    DatedDraft.refuseGapsAndOverlaps(delegation.stream().map(OrderDraft::when).toList(), first);
    members.refuseUnknown();
  }

  private static OrderDraft order(Tree tree, Sourced sourced) {
    var members = tree.members();
    var draft =
        new OrderDraft(
            DatedDraft.of(members),
            Sourced.text(members.required("text")),
            members.required("caseworkerKronor").integer(0, MOST_KRONOR),
            members.required("teamLeaderKronor").integer(0, MOST_KRONOR));
    sourced.mark("/decision/delegation", members);
    members.refuseUnknown();
    return draft;
  }

  private static LawDraft law(Tree tree, Sourced sourced) {
    var members = tree.members();
    var draft = new LawDraft(DatedDraft.of(members), Sourced.text(members.required("text")));
    sourced.mark("/decision/law", members);
    members.refuseUnknown();
    return draft;
  }

  /// Only when no fault was found.
  AppealTerms toAppeal() {
    return new AppealTerms(appeal.get(), appealWeeks.get().intValue());
  }

  /// Only when no fault was found.
  AppealTerms toEndAppeal() {
    return new AppealTerms(endAppeal.get(), appealWeeks.get().intValue());
  }

  /// Only when no fault was found.
  List<LawText> toLaw() {
    return law.stream()
        .map(draft ->
            new LawText(draft.when().from().get(), lastDay(draft.when()), draft.text().get()))
        .toList();
  }

  /// Only when no fault was found.
  List<DelegationOrder> toDelegation() {
    return delegation.stream()
        .map(draft ->
            new DelegationOrder(
                draft.when().from().get(),
                lastDay(draft.when()),
                draft.text().get(),
                Money.ofKronor(draft.caseworkerKronor().get()),
                Money.ofKronor(draft.teamLeaderKronor().get())))
        .toList();
  }

  private static @Nullable LocalDate lastDay(DatedDraft when) {
    return when.to().ifSound().orElse(null);
  }
}
