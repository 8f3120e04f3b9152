package se.vagval.profiles;

import java.util.List;
import se.vagval.kernel.Share;
import se.vagval.kernel.Term;

/// How a check is paid out to a provider.
///
/// @param runningShare the part that is paid day by day
/// @param qualifyingDays the day on which the first payment is released, for all days from the
///   first
/// @param payout the parts of the result payment; together the whole of it
@Term(sv = "ersättningsvillkor")
public record PaymentTerms(
    Share runningShare,
    int qualifyingDays,
    AttendanceRule attendanceRule,
    ResultBasis resultBasis,
    List<Part> payout) {

  /// @param share of the result payment
  public record Part(PayoutWhen when, Share share) {}

  public PaymentTerms {
    payout = List.copyOf(payout);
  }
}
