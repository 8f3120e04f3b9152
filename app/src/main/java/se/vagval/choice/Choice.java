package se.vagval.choice;

import java.time.LocalDate;
import se.vagval.assessment.VoucherId;
import se.vagval.casework.CaseId;
import se.vagval.casework.PersonId;
import se.vagval.catalogue.OfferId;
import se.vagval.kernel.Term;
import se.vagval.providers.ProviderId;

/// What a person chose on a check, once and for all: choosing again is another choice.
///
/// @param receipt the number that the person can quote
@Term(sv = "val", source = "LOV (2008:962)")
public record Choice(
    ChoiceId id,
    String receipt,
    VoucherId voucher,
    CaseId caseId,
    PersonId person,
    ProviderId provider,
    OfferId offer,
    Kind kind,
    LocalDate chosenOn) {

  public enum Kind {
    FIRST,
    /// A change of provider ("omval").
    CHANGE
  }
}
