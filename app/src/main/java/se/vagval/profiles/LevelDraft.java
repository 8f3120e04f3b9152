package se.vagval.profiles;

import se.vagval.kernel.Money;
import se.vagval.kernel.Reading;
import se.vagval.kernel.Tree;
import se.vagval.kernel.Wording;

/// A level as read. Months are kept as text, known to be months.
final class LevelDraft {

  private static final int MOST_LEVELS = 99;
  private static final int MOST_POINTS = 1000;

  private final Reading<Long> level;
  private final Reading<Long> kronor;
  private final Reading<String> months;
  private final Reading<String> least;
  private final Reading<String> most;
  private final Reading<Long> fromPoints;

  LevelDraft(Tree tree) {
    var members = tree.members();
    level = members.required("level").integer(1, MOST_LEVELS);
    kronor = CheckDraft.kronor(members.required("kronor"));
    months = months(members.required("months"));
    least = months(members.required("leastMonths"));
    most = months(members.required("mostMonths"));
    fromPoints = members.required("fromPoints").integer(0, MOST_POINTS);
    members.refuseUnknown();
    if (isAbove(least, months) || isAbove(months, most)) {
      months.refuse(Wording.of(ProfileFault.OUTSIDE_ITS_OWN_BOUNDS));
    }
  }

  private static Reading<String> months(Tree tree) {
    var text = tree.text();
    if (text.ifSound().filter(written -> Months.parse(written).isEmpty()).isPresent()) {
      text.refuse(Wording.of(ProfileFault.NOT_MONTHS));
    }
    return text;
  }

  private static boolean isAbove(Reading<String> one, Reading<String> other) {
    return one.isSound() && other.isSound() && of(one).compareTo(of(other)) > 0;
  }

  private static Months of(Reading<String> text) {
    return Months.parse(text.get()).orElseThrow();
  }

  /// @param number the number that it is to have, from its place in the list
  void refuseUnlessNumbered(int number) {
    if (level.ifSound().filter(known -> known != number).isPresent()) {
      level.refuse(Wording.of(ProfileFault.LEVEL_OUT_OF_ORDER, number));
    }
    if (number == 1 && fromPoints.ifSound().filter(points -> points != 0).isPresent()) {
      fromPoints.refuse(Wording.of(ProfileFault.POINTS_START_AT_ZERO));
    }
  }

  void refuseOutside(CheckDraft check) {
    if (check.isOutside(kronor)) {
      kronor.refuse(Wording.of(ProfileFault.OUTSIDE_THE_CHECK));
    }
  }

  void refuseUnlessAbove(LevelDraft before) {
    refuseUnlessAbove(before.kronor, kronor);
    refuseUnlessAbove(before.fromPoints, fromPoints);
    if (before.months.isSound()
        && months.isSound()
        && of(months).compareTo(of(before.months)) <= 0) {
      months.refuse(Wording.of(ProfileFault.NOT_ABOVE_THE_ONE_BEFORE));
    }
  }

  private static void refuseUnlessAbove(Reading<Long> before, Reading<Long> value) {
    if (before.isSound() && value.isSound() && value.get() <= before.get()) {
      value.refuse(Wording.of(ProfileFault.NOT_ABOVE_THE_ONE_BEFORE));
    }
  }

  /// Only when no fault was found.
  LevelRow toRow() {
    return new LevelRow(
        level.get().intValue(),
        Money.ofKronor(kronor.get()),
        of(months),
        of(least),
        of(most),
        fromPoints.get().intValue());
  }
}
