package se.vagval.profiles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.kernel.Money;
import se.vagval.kernel.Term;

/// Who decides on checks, and that they end, for the board, and up to which amount, from a day on.
///
/// @param text in Swedish, as it is printed in the decision
/// @param caseworker the largest check that a caseworker decides on
@Term(sv = "delegationsordning")
public record DelegationOrder(
    LocalDate from, @Nullable LocalDate lastDay, String text, Money caseworker, Money teamLeader)
    implements Dated {}
