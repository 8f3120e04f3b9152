package se.vagval.assessment.deciding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Renewal;
import se.vagval.assessment.VoucherId;
import se.vagval.assessment.model.ChangedDecisionIsCarriedOut;
import se.vagval.assessment.model.NewDecisionOnHeldCheck.Outcome;
import se.vagval.kernel.Money;

/// The fields that say what a new decision does to a check that is held.
public final class RenewalFields {

  public static final String KIND = "kind";
  public static final String EARLIER = "earlier";
  public static final String WHY = "why";

  /// The held checks as they were shown.
  public static final String SEEN = "held";

  /// One more check, that follows on none: only where several are held at a time.
  public static final String ANOTHER = "ANOTHER";

  /// @param renewal null where none is meant, or something is wrong
  record Read(@Nullable Renewal renewal, List<Draft.Problem> problems) {}

  private RenewalFields() {}

  /// @param amount of the new check; none where its level could not be read
  static Read read(Map<String, String> typed, Grounds grounds, Money amount) {
    var held = grounds.held();
    if (!held.seen().equals(Draft.text(typed, SEEN))) {
      return wrong(Draft.Problem.of(held.isEmpty() ? Draft.REASONS : KIND, "held-changed"));
    }
    var word = Draft.text(typed, KIND);
    if (held.isEmpty() || (held.allowsAnother() && saysAnother(word, held))) {
      return new Read(null, List.of());
    }
    var kind = kind(word);
    var earlier = id(Draft.text(typed, EARLIER)).flatMap(held::find);
    if (kind.isEmpty() || earlier.isEmpty()) {
      return wrong(Draft.Problem.of(kind.isEmpty() ? KIND : EARLIER, "kind-missing"));
    }
    return read(typed, new Asked(kind.get(), earlier.get(), amount), grounds);
  }

  /// What waits to be carried out is never passed over by a choice that was not made.
  private static boolean saysAnother(String word, Held held) {
    return word.equals(ANOTHER) || (word.isEmpty() && held.late().isEmpty());
  }

  /// Whether what was typed carries out what was changed.
  static boolean carriesOut(Map<String, String> typed, Grounds grounds) {
    var held = grounds.held();
    return kind(Draft.text(typed, KIND))
        .flatMap(kind ->
            id(Draft.text(typed, EARLIER))
                .flatMap(held::find)
                .map(earlier -> held.carriesOut(kind, earlier)))
        .orElse(false);
  }

  private record Asked(Renewal.Kind kind, HeldCheck earlier, Money amount) {}

  private static Read read(Map<String, String> typed, Asked asked, Grounds grounds) {
    var problems = new ArrayList<Draft.Problem>();
    if (grounds.held().outcome(asked.kind(), asked.earlier(), asked.amount())
        instanceof Outcome.Refused(var reason)) {
      problems.add(
          Draft.Problem.of(KIND, "kind." + reason, grounds.profile().supplement().mostTogether()));
    } else if (grounds.held().asked(asked.kind(), asked.earlier())
        instanceof ChangedDecisionIsCarriedOut.Outcome.Refused) {
      problems.add(Draft.Problem.of(KIND, "kind.NOT_READY"));
    }
    var why = Draft.text(typed, WHY);
    if (why.isEmpty()) {
      problems.add(Draft.Problem.of(WHY, "why-missing"));
    } else if (why.length() > Draft.LONGEST) {
      problems.add(Draft.Problem.of(WHY, "too-long", Draft.LONGEST));
    }
    return problems.isEmpty()
        ? new Read(new Renewal(asked.kind(), asked.earlier().check().id(), why), List.of())
        : new Read(null, List.copyOf(problems));
  }

  /// Whether what was typed is just what was decided.
  ///
  /// @param decided one for each check that it followed on
  static boolean says(Map<String, String> typed, List<Renewal> decided) {
    var kind = kind(Draft.text(typed, KIND));
    return decided.isEmpty()
        ? kind.isEmpty()
        : kind.isPresent() && decided.contains(typed(kind.get(), typed));
  }

  private static @Nullable Renewal typed(Renewal.Kind kind, Map<String, String> typed) {
    return id(Draft.text(typed, EARLIER))
        .map(earlier -> new Renewal(kind, earlier, Draft.text(typed, WHY)))
        .orElse(null);
  }

  static Optional<Renewal.Kind> kind(String word) {
    return Arrays.stream(Renewal.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst();
  }

  private static Optional<VoucherId> id(String word) {
    try {
      return Optional.of(new VoucherId(UUID.fromString(word)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Read wrong(Draft.Problem problem) {
    return new Read(null, List.of(problem));
  }
}
