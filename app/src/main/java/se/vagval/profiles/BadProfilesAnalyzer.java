package se.vagval.profiles;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in words why the service did not start, instead of a stack trace.
class BadProfilesAnalyzer extends AbstractFailureAnalyzer<BadProfiles> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BadProfiles cause) {
    var faults = cause.faults();
    return new FailureAnalysis(
        "The profiles cannot be used, %d %s:\n\n    %s"
            .formatted(
                faults.size(),
                faults.size() == 1 ? "fault" : "faults",
                String.join("\n    ", faults)),
        "Mend the values named above and start again. Nothing was changed.",
        cause);
  }
}
