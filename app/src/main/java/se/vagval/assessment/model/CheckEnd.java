package se.vagval.assessment.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Term;

/// That a check ends before its time, as somebody decided. It is never changed; taken back, by an
/// act of its own, it counts no more.
///
/// @param number as a decision; null for one of before ends were numbered
@Term(sv = "upphörd check")
public record CheckEnd(
    CheckEndId id,
    @Nullable String number,
    VoucherId check,
    LocalDate lastDay,
    String reason,
    LocalDate decidedOn,
    String by) {}
