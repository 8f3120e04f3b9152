package se.vagval.outcomes.claiming;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import se.vagval.web.uploads.VirusScan;

/// What was typed and chosen.
///
/// @param problems message keys by field, in the order of the fields
public record ClaimForm(String kind, String subsidy, Map<String, String> problems) {

  private static final int LONGEST_NAME = 120;

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
      if (file == null || Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty()) {
        return new Refused("outcomes.claim.problem.evidence.MISSING");
      }
      if (file.getSize() > EvidenceIsReadable.MOST_BYTES) {
        return new Refused("outcomes.claim.problem.evidence.TOO_LARGE");
      }
      var bytes = bytes(file);
      return switch (EvidenceIsReadable.of(bytes)) {
        case EvidenceIsReadable.Outcome.Refused(var reason) ->
            new Refused("outcomes.claim.problem.evidence." + reason);
        case EvidenceIsReadable.Outcome.Readable(var type) ->
            scanned(new Evidence(name(file), type, bytes), scan);
      };
    }

    private static Upload scanned(Evidence evidence, VirusScan scan) {
      return switch (scan.in(evidence.file())) {
        case CLEAN -> new Kept(evidence);
        case INFECTED -> new Refused("outcomes.claim.problem.evidence.INFECTED");
        case NOT_SCANNED -> new Refused("outcomes.claim.problem.evidence.NOT_SCANNED");
      };
    }
  }

  /// The file's own name without folders and without what a header or a page could mistake.
  private static String name(MultipartFile file) {
    var name =
        Optional.ofNullable(file.getOriginalFilename())
            .orElse("")
            .replaceAll("(?s).*[/\\\\]", "")
            .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
            .replaceAll("^[. ]+", "_");
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
