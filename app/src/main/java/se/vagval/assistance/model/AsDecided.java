package se.vagval.assistance.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.vagval.kernel.Rule;

/// Whether a household had assistance in a month by the decision register: the decision of the
/// latest day that covers the month tells. Of several of one day a grant tells, since what was
/// refused beside it was something else.
@Rule(id = "AST-12", source = "our reading")
public final class AsDecided {

  private AsDecided() {}

  /// @param all of one household
  public static boolean hasAssistance(Collection<RegisteredDecision> all, YearMonth month) {
    List<RegisteredDecision> covering =
        all.stream().filter(decision -> !decision.covering(month).isEmpty()).toList();
    return covering.stream()
        .map(decision -> decision.which().decided())
        .max(Comparator.naturalOrder())
        .filter(latest ->
            covering.stream()
                .filter(decision -> decision.which().decided().equals(latest))
                .flatMap(decision -> decision.covering(month).stream())
                .anyMatch(part -> part.kind().gives()))
        .isPresent();
  }
}
