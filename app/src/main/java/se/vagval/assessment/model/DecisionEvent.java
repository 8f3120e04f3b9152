package se.vagval.assessment.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.DecisionEventId;
import se.vagval.kernel.Term;

/// Something that happened to a decision after it was made. It is never changed; a mistake is taken
/// back by another.
///
/// @param detail how it was delivered, or what came of it; null for the kinds that have none
/// @param words in the words of who noted it; a correction's are told to the person
/// @param takesBack the event that was noted by mistake; null for all other kinds
/// @param newLastDay the day on which a check ends instead of the day decided; null where the whole
///   decision was changed, or nothing was
@Term(sv = "händelse efter beslut")
public record DecisionEvent(
    DecisionEventId id,
    Kind kind,
    LocalDate on,
    @Nullable Detail detail,
    String words,
    @Nullable DecisionEventId takesBack,
    @Nullable LocalDate newLastDay) {

  /// What can happen, in the order that it usually does.
  public enum Kind {
    /// The person has got the decision ("delgiven").
    DELIVERED,
    /// An obvious slip of the pen was put right ("rättelse", förvaltningslagen 36 §).
    CORRECTED,
    APPEALED,
    /// The municipality looked at its decision again ("omprövning", förvaltningslagen 46 §).
    RECONSIDERED,
    /// The municipality changed its decision without an appeal ("ändring på eget initiativ",
    /// förvaltningslagen 37 and 38 §§).
    CHANGED_UNASKED,
    DISMISSED_AS_LATE,
    /// The appeal was sent on to the court.
    FORWARDED,
    WITHDRAWN,
    COURT_DECIDED,
    /// Another decision gives what this one was changed to ([ChangeIsAlreadyGiven]).
    ALREADY_GIVEN,
    TAKEN_BACK;

    /// As it stands in addresses.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public List<Detail> details() {
      return Arrays.stream(Detail.values()).filter(detail -> detail.kind == this).toList();
    }
  }

  /// How, or with what outcome.
  public enum Detail {
    HANDED_OVER(Kind.DELIVERED),
    BY_POST(Kind.DELIVERED),
    ON_OWN_PAGES(Kind.DELIVERED),
    READ_OUT(Kind.DELIVERED),
    STANDS(Kind.RECONSIDERED),
    IS_CHANGED(Kind.RECONSIDERED),
    REJECTED(Kind.COURT_DECIDED),
    GRANTED(Kind.COURT_DECIDED),
    SENT_BACK(Kind.COURT_DECIDED),
    NOT_TRIED(Kind.COURT_DECIDED),
    WRITTEN_OFF(Kind.COURT_DECIDED);

    private final Kind kind;

    Detail(Kind kind) {
      this.kind = kind;
    }
  }

  public DecisionEvent {
    if (kind.details().isEmpty() != (detail == null) || detail != null && detail.kind != kind) {
      throw new IllegalArgumentException(kind + " with " + detail);
    }
    if ((kind == Kind.TAKEN_BACK) != (takesBack != null)) {
      throw new IllegalArgumentException(kind + " of " + takesBack);
    }
    if (newLastDay != null && !mayMoveEnd(kind, detail)) {
      throw new IllegalArgumentException(kind + " with " + detail + " and another last day");
    }
  }

  /// Whether such an event may let the end of a check stand with another last day.
  public static boolean mayMoveEnd(Kind kind, @Nullable Detail detail) {
    return kind == Kind.CHANGED_UNASKED || detail == Detail.IS_CHANGED || detail == Detail.GRANTED;
  }

  /// Those that have not been taken back, as they were noted.
  public static List<DecisionEvent> standing(List<DecisionEvent> all) {
    var gone = all.stream().map(DecisionEvent::takesBack).toList();
    return all.stream()
        .filter(event -> event.kind() != Kind.TAKEN_BACK && !gone.contains(event.id()))
        .toList();
  }
}
