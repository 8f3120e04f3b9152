package se.vagval.outcomes.claiming;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.vagval.outcomes.model.Evidence;
import se.vagval.outcomes.model.EvidenceIsReadable;
import se.vagval.outcomes.model.ResultKind;
import se.vagval.outcomes.model.Subsidy;
import se.vagval.web.uploads.SentFile;
import se.vagval.web.uploads.VirusScan;

/// What was typed and chosen.
///
/// @param problems message keys by field, in the order of the fields
public record ClaimForm(String kind, String subsidy, Map<String, String> problems) {

  static ClaimForm empty() {
    return new ClaimForm("", Subsidy.NONE.name(), Map.of());
  }

  static ClaimForm typed(String kind, String subsidy, Optional<String> fileProblem) {
    var problems = new LinkedHashMap<String, String>();
    if (kind(kind).isEmpty()) {
      problems.put("kind", "outcomes.claim.problem.kind");
    }
    if (subsidy(subsidy).isEmpty()) {
      problems.put("subsidy", "outcomes.claim.problem.subsidy");
    }
    fileProblem.ifPresent(problem -> problems.put("evidence", problem));
    return new ClaimForm(kind, subsidy, problems);
  }

  ClaimForm with(String field, String problem) {
    return new ClaimForm(kind, subsidy, Map.of(field, problem));
  }

  public boolean hasProblem(String field) {
    return problems.containsKey(field);
  }

  static Optional<ResultKind> kind(String name) {
    return Arrays.stream(ResultKind.values()).filter(k -> k.name().equals(name)).findFirst();
  }

  static Optional<Subsidy> subsidy(String name) {
    return Arrays.stream(Subsidy.values()).filter(s -> s.name().equals(name)).findFirst();
  }

  /// The file as it can be kept, or why it cannot.
  sealed interface Upload {
    record Kept(Evidence evidence) implements Upload {}

    record Refused(String problem) implements Upload {}

    static Upload of(@Nullable MultipartFile file, VirusScan scan) {
      return switch (SentFile.of(file, EvidenceIsReadable.LIMITS, scan)) {
        case SentFile.Taken.Kept(var sent) ->
            new Kept(new Evidence(sent.name(), sent.type(), sent.bytes()));
        case SentFile.Taken.Refused(var why) ->
            new Refused("outcomes.claim.problem.evidence." + why);
      };
    }
  }
}
