package se.vagval.coordination.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Term;

/// A contact that the caseworker took with a partner about a case. What the partner asks by itself
/// is a [Contact].
///
/// @param withWhom name and role
/// @param nextOn when something is to be done; null for nothing
/// @param by the name of whoever noted it
@Term(sv = "kontakt med samverkanspart")
public record PartnerContact(
    Partner partner,
    LocalDate on,
    Said said,
    @Nullable LocalDate nextOn,
    LegalBasis basis,
    String by) {

  /// What was said, and with whom.
  public record Said(String withWhom, String about, String outcome) {}
}
