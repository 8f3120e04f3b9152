package se.vagval.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.access.Actor;
import se.vagval.kernel.Term;
import se.vagval.web.Text;

/// What has happened in a case, told by the module that it happened in. Modules to the right
/// implement it as beans; each tells only what the reader may read.
public interface CaseEvents {

  /// What one can look for.
  @Term(sv = "slag av händelse")
  enum Kind {
    CASE,
    HOUSEHOLD,
    CAUSE,
    JOURNAL,
    ASSESSMENT,
    PLAN,
    CHOICE,
    ATTENDANCE,
    RESULT,
    CONTACT
  }

  /// @param words a short line, ready to read
  /// @param href where more is to be read; null for nowhere
  record Event(Kind kind, LocalDate on, String words, @Nullable String href) {}

  /// What a store knows of an event, before it is worded.
  ///
  /// @param what a fixed word
  /// @param detail a code or a number; empty for none
  /// @param id of what the event is about; empty for none
  record Fact(LocalDate on, String what, String detail, String id) {}

  List<Event> of(CaseHead head, Actor reader, Text text);
}
