package se.vagval.coordination.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.coordination.MeetingConsentId;
import se.vagval.kernel.Term;

/// Whether an employer or a provider may come to meetings about the person: what was asked, and
/// what the person has answered. An authority is consented to otherwise, part by part.
///
/// @param answers as they were noted; the last that had been given counts
@Term(sv = "samtycke till att en part är med på möten", source = "OSL (2009:400) 10 kap. 1 §")
public record MeetingConsent(MeetingConsentId id, Asked asked, List<Answer> answers) {

  /// Who can be asked about: those whose insight no other consent is about.
  public static final List<Partner> PARTNERS = List.of(Partner.EMPLOYER, Partner.PROVIDER);

  /// @param who the employer or the provider, by name
  /// @param about what is to be talked about, in words to the person
  public record Asked(Partner partner, String who, String about, LocalDate on) {}

  public enum Kind {
    YES,
    NO,
    TAKEN_BACK
  }

  /// How it was given.
  public enum Way {
    /// By the person, signed in.
    SIGNED_IN,
    /// On paper, which is kept in the file.
    WRITTEN,
    /// At a meeting or by telephone.
    ORAL
  }

  /// @param until the first day on which a yes holds no longer; null for anything else
  public record Answer(Kind kind, Way way, LocalDate on, @Nullable LocalDate until) {

    /// The last day of a yes.
    public LocalDate lastDay() {
      return until == null ? on : until.minusDays(1);
    }
  }

  public enum Standing {
    WAITS,
    YES,
    NO,
    TAKEN_BACK,
    HAS_RUN_OUT
  }

  public MeetingConsent {
    answers = List.copyOf(answers);
  }

  /// The last answer that had been given on that day; null for none.
  public @Nullable Answer answerOn(LocalDate day) {
    return answers.reversed().stream()
        .filter(answer -> !answer.on().isAfter(day))
        .findFirst()
        .orElse(null);
  }

  public Standing on(LocalDate day) {
    var answer = answerOn(day);
    if (answer == null) {
      return Standing.WAITS;
    }
    return switch (answer.kind()) {
      case YES -> day.isAfter(answer.lastDay()) ? Standing.HAS_RUN_OUT : Standing.YES;
      case NO -> Standing.NO;
      case TAKEN_BACK -> Standing.TAKEN_BACK;
    };
  }
}
