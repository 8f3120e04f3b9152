package se.vagval.assessment.model;

import java.time.LocalDate;
import se.vagval.assessment.CheckEndId;
import se.vagval.assessment.VoucherId;
import se.vagval.kernel.Term;

/// That a check ends before its time, as somebody decided. It is never changed; taken back, by an
/// act of its own, it counts no more.
@Term(sv = "upphörd check")
public record CheckEnd(
    CheckEndId id,
    VoucherId check,
    LocalDate lastDay,
    String reason,
    LocalDate decidedOn,
    String by) {}
