package se.vagval.coordination.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.vagval.access.AccountId;
import se.vagval.casework.Authority;
import se.vagval.casework.CaseId;
import se.vagval.coordination.ContactId;
import se.vagval.kernel.Term;

/// A question from an officer of another authority, and what was answered.
///
/// @param caseId null when nobody of that number has an open case here, which the officer is not
///   told
/// @param reply null while nobody has closed it
@Term(sv = "kontakt från annan myndighet")
public record Contact(
    ContactId id,
    @Nullable CaseId caseId,
    Authority authority,
    Asked asked,
    Sent sent,
    @Nullable Reply reply) {

  public record Asked(ContactReason reason, String message) {}

  /// @param name the officer's; empty when the account is gone
  public record Sent(AccountId by, String name, OffsetDateTime at, LocalDate on) {}

  /// Closes the contact.
  ///
  /// @param text empty when it was closed without an answer
  public record Reply(String text, NextStep next, LocalDate on, String name) {

    public boolean isAnswer() {
      return !text.isEmpty();
    }
  }

  public boolean isOpen() {
    return reply == null;
  }
}
