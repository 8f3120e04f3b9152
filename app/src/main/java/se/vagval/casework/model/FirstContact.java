package se.vagval.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.casework.CaseId;
import se.vagval.casework.FirstContactId;
import se.vagval.casework.TargetGroup;
import se.vagval.casework.UnitId;
import se.vagval.kernel.Term;

/// Somebody who reached the municipality: what they want, in their words, and what happens next.
///
/// @param caseId null unless a case came of it
/// @param held who has it now
/// @param end null while the contact waits for its next act
@Term(sv = "första kontakt")
public record FirstContact(
    FirstContactId id,
    @Nullable CaseId caseId,
    UnitId unit,
    Who who,
    Said said,
    Next next,
    Taken taken,
    Held held,
    @Nullable End end) {

  /// How somebody reached the municipality.
  @Term(sv = "kontaktväg")
  public enum CameBy {
    VISIT,
    PHONE,
    WRITING,
    THROUGH_OTHERS
  }

  /// How a contact ends.
  @Term(sv = "väg ut ur ingången")
  public enum WayOut {
    CASE,
    /// By another module, such as the employers'.
    TAKEN_OVER,
    SENT_ON,
    CLOSED
  }

  /// To whom somebody is sent on.
  @Term(sv = "hänvisning")
  public enum SentTo {
    AF,
    FK,
    /// Income support, for whoever needs money now.
    ASSISTANCE,
    BUSINESS_ADVISER,
    OTHER
  }

  /// @param family empty when not said
  /// @param organisation empty when they speak for nobody but themselves
  /// @param reach a telephone number or an address
  /// @param language as a code of two or three letters
  /// @param hidden they say that they are protected
  public record Who(
      String given,
      String family,
      String organisation,
      String reach,
      String language,
      boolean interpreter,
      boolean hidden) {

    public String name() {
      return (given + " " + family).strip();
    }

    /// As it stands in a list.
    public String listed() {
      return organisation.isEmpty() ? name() : organisation + ", " + name();
    }

    /// Tells nothing of the person.
    @Override
    public String toString() {
      return "FirstContact.Who[hidden]";
    }
  }

  public record Said(TargetGroup group, CameBy cameBy, String wants) {}

  public record Next(String act, LocalDate on) {}

  /// @param name of whoever took the contact; empty when the account is gone
  public record Taken(AccountId by, String name, LocalDate on) {}

  /// @param name of whoever has the contact; empty when the account is gone
  public record Held(AccountId by, String name) {}

  public record End(WayOut way, @Nullable SentTo to, LocalDate on) {}

  public boolean isOpen() {
    return end == null;
  }
}
